import type { Decision } from '@uptier/core';

/** The old one where the new one says the same. Decisions are plain data. */
const keep = <Value>(old: Value | undefined, fresh: Value): Value =>
  old !== undefined && JSON.stringify(old) === JSON.stringify(fresh) ? old : fresh;

/**
 * A new decision with every offer of the old one that has not changed, as the very same object, so that nothing is
 * drawn again for it. Where all is the same, it is the old decision.
 */
export function keepEqual(old: Decision | undefined, fresh: Decision): Decision {
  const known = new Map(old?.offers.map((offer) => [offer.id, offer]));
  const offers = fresh.offers.map((offer) => keep(known.get(offer.id), offer));
  return keep(old, {
    ...fresh,
    offers: keep(old?.offers, offers),
    comparison: keep(old?.comparison, fresh.comparison),
    shipping: keep(old?.shipping, fresh.shipping),
    standing: keep(old?.standing, fresh.standing),
  });
}
