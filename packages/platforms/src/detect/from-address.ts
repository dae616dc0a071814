import { addressOf, queryOf } from './address.js';
import type { Facts, View } from './facts.js';
import { orElse } from './or-else.js';
import { referTo } from './refer-to.js';

/** What shops call the words of a search in the address. */
export const searchIn = (address: string): string | undefined => {
  const query = queryOf(address);
  return ['q', 's', 'query'].map((name) => query.get(name)?.trim().slice(0, 200)).find(Boolean);
};

/**
 * The address knows every page: by its path the feed may know a product. Its canonical form comes first, but for
 * pages of a single-page app, which often forget it.
 */
export function fromAddress({ document, turn, address }: View): Facts {
  const canonical = turn
    ? undefined
    : orElse(
        () => document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
        undefined,
      );
  const search = searchIn(address);
  const product = search
    ? undefined
    : referTo(addressOf(canonical, document.baseURI) ?? address, undefined);
  return {
    page: { url: address.slice(0, 2000), ...(search && { search }) },
    ...(product && { product }),
  };
}
