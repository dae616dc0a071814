import { declinableBy, declineKeys, limitOf } from '../decline-keys.js';
import type { Guard } from '../proposal.js';

/**
 * The shopper said no to it, or to an upgrade within its family, not long ago. A limit that is full may ask once
 * more after a no while it was near.
 */
export const declined: Guard = (candidate, situation) => {
  const said = situation.context.visitor?.declined ?? [];
  // A no counts for what it was said to, not for the smaller offer that takes its place.
  if (!said.length || situation.answered) return false;
  const keys = declinableBy({
    product: candidate.product,
    declineKeys: declineKeys(candidate, situation),
  });
  if (!keys.some((key) => said.includes(key))) return false;
  const { measure, stage } = limitOf(candidate, situation) ?? {};
  const isLater = stage === 'full' && said.includes(`l:${measure}:near`);
  return !isLater || said.includes(`l:${measure}:full`);
};
