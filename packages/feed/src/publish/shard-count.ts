import { UserError } from '../findings/user-error.js';

/** A phone reads so many products at once without a wait that anybody sees. */
const MOST_WHOLE = 1000;
/** So many a shard keep it near 4 kB, with the cards of what they link to. */
const PER_SHARD = 1.5;
/** A page's reader takes no more. */
const MOST_SHARDS = 1_048_576;

/**
 * Into how many shards a feed goes; 0 for one file. `auto` means one file for a small shop, and for another the power
 * of two by which a shard holds about one and a half products.
 */
export function shardCount(said: string | number, products: number): number {
  if (said === 'auto')
    return products <= MOST_WHOLE
      ? 0
      : Math.min(2 ** Math.round(Math.log2(products / PER_SHARD)), MOST_SHARDS);
  const count = Number(said);
  if (String(said).trim() !== '' && Number.isInteger(count) && count >= 0 && count <= MOST_SHARDS)
    return count;
  throw new UserError({
    code: 'no-shard-count',
    place: {},
    message: `--shards: "${said}" is no number of shards.`,
    advice: `It is auto, 0 for one file, or a number up to ${MOST_SHARDS}.`,
  });
}
