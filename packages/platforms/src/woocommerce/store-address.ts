const STORE = 'wc/store/v1';

/**
 * Where the Store API is: WordPress writes the address of its routes into each page, since a shop may lie in a folder,
 * or have plain addresses (`/index.php?rest_route=/`). Only the path counts: another origin has another cart.
 * https://developer.wordpress.org/rest-api/using-the-rest-api/discovery/
 */
export function storeAddress(
  page: Pick<Document, 'querySelector' | 'baseURI'> | undefined,
): string {
  const link = page?.querySelector('link[rel="https://api.w.org/"]')?.getAttribute('href');
  try {
    if (page && link) {
      const { pathname, search } = new URL(link, page.baseURI);
      return pathname + search + STORE;
    }
  } catch {
    // What is no address says nothing.
  }
  return `/wp-json/${STORE}`;
}
