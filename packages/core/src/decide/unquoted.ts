import type { Placement, Product } from '../feed/feed.js';
import type { Offer } from '../offer/offer.js';
import type { Decision } from './decision.js';

/** Where money is near, an offer shows the shop's own price of today. */
const QUOTED: readonly Placement[] = ['cart', 'checkout', 'post-purchase'];

/** A page view asks for no more prices than this, since shops answer too many questions with a 429. */
const MOST = 12;

const isQuoted = ({ slot }: Decision): boolean => QUOTED.includes(slot.placement);

/** The offered products whose price should be asked for before they are shown. */
export const unquoted = (
  decisions: readonly Decision[],
  asked: ReadonlySet<string>,
): readonly Product[] =>
  decisions
    .filter(isQuoted)
    .flatMap(({ offers }) => offers.flatMap((offer) => [offer, offer.alternative ?? []].flat()))
    .map(({ product }) => product)
    .filter(({ id }) => !asked.has(id))
    .slice(0, Math.max(0, MOST - asked.size));

/** Without what the shop was asked for and gave no price of: a price that may be wrong is not shown. */
export function withoutUnquoted(decision: Decision, quoted: ReadonlySet<string>): Decision {
  if (!isQuoted(decision)) return decision;
  const isKnown = (offer: Offer | undefined): boolean => !!offer && quoted.has(offer.product.id);
  const { offers, comparison } = decision;
  return {
    ...decision,
    offers: offers
      .filter(isKnown)
      .map((offer) => (isKnown(offer.alternative) ? offer : { ...offer, alternative: undefined })),
    comparison: comparison && {
      ...comparison,
      tiers: comparison.tiers.map((tier) =>
        isKnown(tier.offer) ? tier : { ...tier, offer: undefined },
      ),
    },
  };
}
