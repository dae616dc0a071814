import { PLACEMENTS, ROLES, SOURCES, type Placement, type Slot, type Widget } from '@uptier/core';

let count = 0;

/** A slot, and what in the element's attributes means nothing. */
export interface ReadSlot {
  readonly slot: Slot;
  readonly problems: readonly string[];
}

/**
 * The slot that an element's attributes ask for. The page's author wrote them: a word may be misspelt. `detect`
 * finds the kind of page, where that shows; asked only where the element does not say.
 */
export function readSlot(
  element: HTMLElement,
  widget: Widget,
  detect?: () => Placement | undefined,
): ReadSlot {
  const problems: string[] = [];
  const get = (name: string): string | undefined => element.getAttribute(name) ?? undefined;
  const oneOf = <T extends string>(name: string, words: readonly T[]): T | undefined => {
    const value = get(name);
    const word = words.find((known) => known === value);
    if (value && !word) problems.push(`${name}="${value}": none of ${words.join(', ')}`);
    return word;
  };
  const source = oneOf('source', SOURCES);
  const role = oneOf('offer-role', ROLES);
  const family = get('family');
  const limit = Number(get('limit'));
  return {
    problems,
    slot: {
      id: element.id || `uptier-${widget}-${++count}`,
      placement:
        oneOf('placement', PLACEMENTS) ??
        (widget === 'shipping' ? 'cart' : (detect?.() ?? 'product')),
      widget,
      source,
      role,
      family: family || undefined,
      limit: limit > 0 ? limit : undefined,
    },
  };
}
