import { pathNow } from './path-now.js';

/**
 * Tells when the shopper does what may lead to another page without a load, before the page's own listeners hear of it:
 * with the path that is left, where the address is still the old one.
 */
export function watchWays(tell: (path?: string) => void): void {
  addEventListener(
    'click',
    ({ detail, isTrusted }) => {
      // The second click of two leads where the first one does. One by a script, as of a slider, is not the shopper's.
      if (isTrusted && detail < 2) tell(pathNow());
    },
    true,
  );
  addEventListener('popstate', () => tell(), true);
}
