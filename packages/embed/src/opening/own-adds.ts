import type { Slot } from '@uptier/core';

/** How a page says that its own button has put something into the cart, and how our widgets say so of theirs. */
const ADDED = ['uptier:added', 'uptier:accepted'];

/** Whether what was said is of a banner: it goes on standing there with a way back, which nothing is to cover. */
const isOfBanner = (event: Event): boolean =>
  (event as CustomEvent<{ readonly slot?: Slot } | null | undefined>).detail?.slot?.widget ===
  'banner';

/** What is known of the shopper's own adds in this page view. */
export interface OwnAdds {
  /** Whether there was one. */
  readonly hasAny: () => boolean;
  readonly stop: () => void;
}

/**
 * Listens for the shopper's own adds to the cart, and calls `act` at the first. What is said without a tap or a key of
 * his just before it, as while a page loads, is not his.
 */
export function noteOwnAdds(act: () => void): OwnAdds {
  let hasAny = false;
  const listening = new AbortController();
  const note = (event: Event): void => {
    // A browser that does not know it is taken to say no.
    if (
      hasAny ||
      isOfBanner(event) ||
      !(navigator.userActivation as UserActivation | undefined)?.isActive
    )
      return;
    hasAny = true;
    act();
  };
  for (const type of ADDED) document.addEventListener(type, note, { signal: listening.signal });
  return { hasAny: () => hasAny, stop: () => listening.abort() };
}
