import type { Product } from '@uptier/core';
import { UserError } from '../findings/user-error.js';
import { plainText } from '../terminal/plain-text.js';
import { nearestTo } from './nearest-to.js';
import type { GrowingFeed } from './growing-feed.js';

/** More shards than this nobody waits for, to read which other product was meant. */
const MOST_READ = 4096;

/** The product that a shop's page or cart calls so. Fails, and says which may be meant, where the feed has none. */
export async function mustFind(name: string, feed: GrowingFeed): Promise<Product> {
  const found = await feed.look((catalog) => catalog.find(name));
  if (found) return found;
  if ((feed.catalog.head.shards?.count ?? 0) <= MOST_READ) await feed.readAll();
  const near = nearestTo(name, feed.products.values()).map(
    ({ id, title }) => `${plainText(id)} (${plainText(title)})`,
  );
  throw new UserError({
    code: 'no-such-product',
    place: { file: feed.place },
    message: `The feed has no product that is called "${plainText(name)}".`,
    advice: near.length
      ? `Did you mean ${near.join(', or ')}?`
      : 'A product is called by its id, cart id, SKU or address.',
  });
}
