/** How a page says that its own button has put something into the cart, and how our widgets say so of theirs. */
const ADDED = ['uptier:added', 'uptier:accepted'];

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
  const note = (): void => {
    // A browser that does not know it is taken to say no.
    if (hasAny || !(navigator.userActivation as UserActivation | undefined)?.isActive) return;
    hasAny = true;
    act();
  };
  for (const type of ADDED) document.addEventListener(type, note, { signal: listening.signal });
  return { hasAny: () => hasAny, stop: () => listening.abort() };
}
