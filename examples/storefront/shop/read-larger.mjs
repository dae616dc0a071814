import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The products of which the feed knows a larger version, so that their pages keep room for it.
 * @param {string} folder Where the feed lies.
 * @returns {Promise<ReadonlySet<string>>}
 */
export async function readLarger(folder) {
  /** @type {{ products: { id: string, family?: string, tier?: number }[] }} */
  const { products } = JSON.parse(await readFile(join(folder, 'feed.json'), 'utf8'));
  const hasLarger = products.filter(({ family, tier = 0 }) =>
    products.some((other) => family && other.family === family && (other.tier ?? 0) > tier),
  );
  return new Set(hasLarger.map(({ id }) => id));
}
