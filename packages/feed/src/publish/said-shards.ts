import { UserError } from '../findings/user-error.js';
import { MOST_SHARDS } from './most-shards.js';

/** Into how many shards somebody wants a feed to go: a number, or `auto`. */
export function saidShards(said: string | number): number | 'auto' {
  if (said === 'auto') return said;
  const count = Number(said);
  if (String(said).trim() !== '' && Number.isInteger(count) && count >= 0 && count <= MOST_SHARDS)
    return count;
  throw new UserError({
    code: 'no-shard-count',
    place: {},
    message: `"${said}" is no number of shards.`,
    advice: `It is auto, 0 for one file, or a number up to ${MOST_SHARDS}.`,
  });
}
