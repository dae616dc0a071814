/** A line of text as it is seen. */
export interface Line {
  readonly of: Element;
  readonly box: Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;
}

/** The part of a box that is on screen: boxes round it may cut it off. */
function shownPart(of: Element, { left, right, top, bottom }: DOMRect): Line['box'] {
  const box = { left, right, top, bottom };
  for (let at: Element | null = of; at; at = at.parentElement) {
    if (getComputedStyle(at).overflowY === 'visible') continue;
    const edge = at.getBoundingClientRect();
    box.left = Math.max(box.left, edge.left);
    box.right = Math.min(box.right, edge.right);
    box.top = Math.max(box.top, edge.top);
    box.bottom = Math.min(box.bottom, edge.bottom);
  }
  return box;
}

/** An element's own texts, not of what is in it. */
export const textsOf = (one: Element): Node[] =>
  [...one.childNodes].filter(
    (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
  );

/** The lines of an element's own text. */
export function linesOf(one: Element): Line[] {
  return textsOf(one).flatMap((text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return [...range.getClientRects()].map((box) => ({ of: one, box: shownPart(one, box) }));
  });
}
