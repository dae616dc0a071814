import type { Campaign, CampaignQuery, Catalog, Product } from '@uptier/core';
import type { Check, Checked } from './check.js';

const isList = (offer: Campaign['offer']): offer is readonly string[] => Array.isArray(offer);

function faultOf(product: Product | undefined): string | undefined {
  if (!product) return 'is not in the feed';
  if (product.available === false) return 'is sold out';
  const { min = 1, max = Infinity } = product.quantity ?? {};
  if (max < min)
    return 'is never offered, because pins.csv says so, or no quantity of it can be bought';
  return product.price ? undefined : 'has no price, or one of 0';
}

/** Whether anything in the category, or at all, is a higher version of something. */
const hasUpgrades = ({ category }: CampaignQuery, { feed, catalog }: Checked): boolean =>
  (category === undefined ? feed.products : catalog.category(category)).some(
    ({ family, tier }) =>
      family !== undefined &&
      tier !== undefined &&
      catalog.family(family).some((other) => (other.tier ?? Infinity) < tier),
  );

/** What a campaign names: what it offers, and what it gives. */
function* namedBy({ offer, incentive }: Campaign): Generator<readonly [field: string, id: string]> {
  if (isList(offer)) for (const [i, id] of offer.entries()) yield [`offer[${i}]`, id];
  if (incentive?.product !== undefined) yield ['incentive.product', incentive.product];
}

const areAllDead = (offer: readonly string[], catalog: Catalog): boolean =>
  offer.every((id) => faultOf(catalog.get(id)) !== undefined);

/** Campaigns that offer what is not there. */
export const offersThatExist: Check = function* (checked) {
  const { feed, catalog, atCampaign, isWhole } = checked;
  if (!isWhole) return;
  for (const campaign of feed.campaigns) {
    const { id, offer } = campaign;
    const isEmpty = isList(offer) ? areAllDead(offer, catalog) : !hasUpgrades(offer, checked);
    if (isEmpty)
      yield {
        severity: 'warning',
        code: 'campaign-offers-nothing',
        place: atCampaign(id, 'offer'),
        message: `The campaign "${id}" can offer nothing: ${isList(offer) ? 'none of its products can be bought' : 'there is no higher version of anything that it means'}.`,
        advice: 'Name products that are in the feed and can be bought.',
      };
    for (const [field, product] of namedBy(campaign)) {
      const fault = faultOf(catalog.get(product));
      if (fault === undefined) continue;
      yield {
        severity: 'warning',
        code: 'campaign-names-dead',
        place: atCampaign(id, field),
        message: `The campaign "${id}" names "${product}", which ${fault}.`,
        advice: 'Name another product, or mend this one.',
      };
    }
  }
};
