/** A state that is shown, and where it is drawn. */
export interface ShownFrame {
  readonly id: string;
  readonly root: Document | ShadowRoot;
  /** Every element in it. */
  readonly elements: readonly HTMLElement[];
}

/** All states of the page. */
export function frames(): ShownFrame[] {
  return [...document.querySelectorAll('.frame')].map((frame) => {
    const place = frame.lastElementChild;
    const elements = (place?.shadowRoot ?? place)?.querySelectorAll<HTMLElement>('*') ?? [];
    return { id: frame.id, root: place?.shadowRoot ?? document, elements: [...elements] };
  });
}

/** What is only for screen readers is clipped away. */
function isClippedAway(one: Element | null): boolean {
  return (
    one !== null && (getComputedStyle(one).clipPath !== 'none' || isClippedAway(one.parentElement))
  );
}

/** Whether a reader sees it. */
export const isSeen = (one: Element): boolean =>
  one.checkVisibility({ visibilityProperty: true }) && !isClippedAway(one);
