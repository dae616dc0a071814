/** Where the keyboard is, and whether one sees it. */
export interface FocusSeen {
  /** Empty where it is in nothing of ours. */
  readonly part: string;
  readonly hasRing: boolean;
}

const isRing = ({ outlineStyle, outlineWidth }: CSSStyleDeclaration): boolean =>
  outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;

/** Looks through shadow roots too. What covers a card wears the ring of its link. */
export function readFocus(): FocusSeen {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  if (!at?.part.value) return { part: '', hasRing: true };
  const hasRing = isRing(getComputedStyle(at)) || isRing(getComputedStyle(at, '::after'));
  return { part: at.part.value, hasRing };
}
