import { declineKeys, limitOf } from '../decline-keys.js';
import type { Guard } from '../proposal.js';

/**
 * The shopper said no to it, or to an upgrade within its family, not long ago. A limit that is full may ask once
 * more after a no while it was near.
 */
export const declined: Guard = (candidate, situation) => {
  const said = situation.context.visitor?.declined ?? [];
  if (!said.length) return false;
  const keys = [...declineKeys(candidate, situation), `f:${candidate.product.family}`];
  if (!keys.some((key) => said.includes(key))) return false;
  const { measure, stage } = limitOf(candidate, situation) ?? {};
  const isLater = stage === 'full' && said.includes(`l:${measure}:near`);
  return !isLater || said.includes(`l:${measure}:full`);
};
