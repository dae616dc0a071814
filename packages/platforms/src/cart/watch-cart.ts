import type { Ask } from './ask.js';
import type { PageCart } from './cart.js';
import { watchReturn, type Kept } from './watch-return.js';

/** How a page tells that its cart may have changed. */
export interface Signs {
  /** Events that reach the document. */
  readonly events: readonly string[];
  /** Addresses by which the shop's cart is changed: who asked for them is not known, but that somebody did. */
  readonly requests: RegExp;
}

/** Where the signs are seen: the page's document and the browser's list of requests. Left out: the real ones. */
export interface Page {
  readonly document?: Kept | undefined;
  readonly PerformanceObserver?: typeof PerformanceObserver | undefined;
}

export interface Watched {
  readonly cart: PageCart;
  readonly ask: Ask;
  readonly signs: Signs;
}

/** Looks for signs until the returned function is called. */
function look(
  { cart, ask, signs }: Watched,
  {
    document = globalThis.document,
    PerformanceObserver: Observer = globalThis.PerformanceObserver,
  }: Page,
): () => void {
  // Shopify's events come when a change begins, with a promise of its end.
  const sign = (event: Event & { readonly promise?: unknown }): void =>
    void Promise.resolve(event.promise).then(cart.notice, cart.notice);
  for (const type of signs.events) document?.addEventListener(type, sign);
  const observer =
    Observer &&
    new Observer((list) => {
      const others = list
        .getEntries()
        .filter(({ name }) => signs.requests.test(name) && !ask.isOwn(name));
      if (others.length) cart.notice();
    });
  observer?.observe({ type: 'resource' });
  const stopWatching = watchReturn(cart.look, document);
  return () => {
    stopWatching();
    for (const type of signs.events) document?.removeEventListener(type, sign);
    observer?.disconnect();
  };
}

/** Tells listeners when somebody else has changed the cart. Nothing of the page is patched for it. */
export function watchCart(watched: Watched, page: Page = {}): (listener: () => void) => () => void {
  let listeners = 0;
  let stopLooking: (() => void) | undefined;
  return (listener) => {
    const forget = watched.cart.onChange(listener);
    if (++listeners === 1) stopLooking = look(watched, page);
    return () => {
      forget();
      if (--listeners === 0) stopLooking?.();
    };
  };
}
