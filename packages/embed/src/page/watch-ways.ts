/**
 * Tells when the shopper does what may lead to another page without a load, before the page's own listeners hear of it:
 * with the path that is left, where the address is still the old one.
 */
export function watchWays(tell: (path?: string) => void): void {
  addEventListener(
    'click',
    ({ detail }) => {
      // The second click of two leads where the first one does.
      if (detail < 2) tell(location.pathname);
    },
    true,
  );
  addEventListener('popstate', () => tell(), true);
}
