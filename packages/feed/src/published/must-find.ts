import type { Product } from '@uptier/core';
import { UserError } from '../findings/user-error.js';
import { plainText } from '../terminal/plain-text.js';
import { nearestTo } from './nearest-to.js';
import type { Published } from './open-published.js';

/** The product that a shop's page or cart calls so. Fails, and says which may be meant, where the feed has none. */
export function mustFind(
  name: string,
  { catalog, products, place }: Pick<Published, 'catalog' | 'products' | 'place'>,
): Product {
  const found = catalog.find(name);
  if (found) return found;
  const near = nearestTo(name, products.values()).map(
    ({ id, title }) => `${plainText(id)} (${plainText(title)})`,
  );
  throw new UserError({
    code: 'no-such-product',
    place: { file: place },
    message: `The feed has no product that is called "${plainText(name)}".`,
    advice: near.length
      ? `Did you mean ${near.join(', or ')}?`
      : 'A product is called by its id, cart id, SKU or address.',
  });
}
