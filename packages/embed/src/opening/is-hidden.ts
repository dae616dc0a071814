/**
 * Whether the page shows nothing of an element, whatever is in it. Without a box of its own, as of `display: contents`,
 * what is in it shows all the same.
 */
export const isHidden = (element: Element): boolean =>
  // A browser that cannot tell hides nothing.
  !(element.checkVisibility?.() ?? true) && getComputedStyle(element).display !== 'contents';
