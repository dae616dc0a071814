/** Which code draws an element: that of its widget, but a carousel may also be drawn as a bundle of tick boxes. */
export const chunkOf = (widget: string, element: Element): string =>
  widget === 'carousel' && element.hasAttribute('bundle') ? 'bundle' : widget;
