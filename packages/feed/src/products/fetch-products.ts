import { UserError } from '../findings/user-error.js';

/** As many as Shopify gives at once. */
const PAGE = 250;

/** Nobody has more, and an address that answers each page with the same ends too. */
const MOST_PAGES = 4000;

const listIn = (value: unknown): readonly unknown[] => {
  const list: unknown = (value as { products?: unknown } | null)?.products;
  return Array.isArray(list) ? list : [];
};

const idOf = (product: unknown): unknown => (product as { id?: unknown } | null)?.id;

/** Where a shop lists its products: what was said, or what every Shopify shop has. */
function pageOf(address: string, page: number): URL {
  const url = new URL(address);
  if (!url.pathname.endsWith('.json'))
    url.pathname = `${url.pathname.replace(/\/$/, '')}/products.json`;
  url.searchParams.set('limit', String(PAGE));
  url.searchParams.set('page', String(page));
  return url;
}

function failed(file: string, message: string): UserError {
  return new UserError({
    code: 'no-answer',
    place: { file },
    message,
    advice:
      'Open the address in a browser. Where it asks for a password, export the products as a file.',
  });
}

async function readPage(url: URL, get: typeof fetch): Promise<readonly unknown[]> {
  const file = url.href;
  const answer = await get(url, { headers: { accept: 'application/json' } }).catch(() => {
    throw failed(file, 'The address does not answer.');
  });
  if (!answer.ok) throw failed(file, `The address answers with status ${answer.status}.`);
  const value: unknown = await answer.json().catch(() => {
    throw failed(file, 'The address answers with something else than JSON.');
  });
  return listIn(value);
}

/** The products of a Shopify shop from its own address, page by page, as its `products.json` would hold them all. */
export async function fetchProducts(
  address: string,
  get: typeof fetch,
): Promise<readonly unknown[]> {
  const products: unknown[] = [];
  let last: unknown;
  for (let page = 1; page <= MOST_PAGES; page++) {
    const found = await readPage(pageOf(address, page), get);
    const first = idOf(found[0]);
    if (found.length === 0 || (first !== undefined && first === last)) break;
    last = first;
    products.push(...found);
  }
  return products;
}
