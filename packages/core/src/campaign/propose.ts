import { once } from '../catalog/once.js';
import type { Campaign, Product, Role } from '../feed/feed.js';
import type { Held } from '../decide/held.js';
import { isOfFamily } from '../decide/of-family.js';
import type { LazySource, Proposal } from '../decide/proposal.js';
import type { Situation } from '../decide/situation.js';
import { upgrade } from '../decide/sources/upgrade.js';

/** `Array.isArray` does not narrow read-only lists. */
const isList = (offer: Campaign['offer']): offer is readonly string[] => Array.isArray(offer);

/** The held versions that the offered product is another version of. */
const versionsOf = ({ id, family }: Product, { subjects }: Situation): readonly Held[] =>
  family === undefined
    ? []
    : subjects.filter((held) => held.product?.family === family && held.id !== id);

const text = ({ id, line = '' }: Held): string => `${id} ${line}`;

/**
 * A campaign may call anything an upgrade of what is held, also across families: then of what stands in a category
 * with it, the one whose price is nearest below; or of the only thing there is. The order of the lines says nothing.
 */
function likestOf(product: Product, { subjects }: Situation): readonly Held[] {
  if (subjects.length < 2) return subjects;
  const { price: own = 0, category = [] } = product;
  const step = ({ price = Infinity }: Held): number => (price > own ? Infinity : own - price);
  return subjects
    .filter((held) => held.product?.category?.some((name) => category.includes(name)))
    .sort((a, b) => (step(a) === step(b) ? (text(a) < text(b) ? -1 : 1) : step(a) - step(b)))
    .slice(0, 1);
}

function proposeById(id: string, campaign: Campaign, situation: Situation): Proposal[] {
  const { catalog, slot } = situation;
  const product = catalog.get(id, `campaign:${campaign.id}`);
  // Whoever asks for one family would throw the others away, once it is known what they replace.
  if (!product || !isOfFamily(slot, product)) return [];
  // What the shop itself calls an add-on stands against nothing, and most campaigns do.
  if (campaign.role && campaign.role !== 'upgrade')
    return [{ product, role: campaign.role, tie: 'campaign', campaign }];
  const versions = versionsOf(product, situation);
  const isHigher = versions.some((held) => (product.tier ?? 0) > (held.product?.tier ?? Infinity));
  const role: Role = campaign.role ?? (isHigher ? 'upgrade' : 'add-on');
  if (role !== 'upgrade') return [{ product, role, tie: 'campaign', campaign }];
  const replaced = versions.length ? versions : likestOf(product, situation);
  return replaced.map((held) => ({ product, role, tie: 'campaign', campaign, held }));
}

/** The merchant's own rules that hold here and now, highest priority first; asked one after the other. */
export const propose: LazySource = (situation, take) => {
  const { placement } = situation.slot;
  const upgrades = once(() => upgrade(situation));
  for (const { campaign, holds } of situation.catalog.campaigns) {
    if (campaign.placements && !campaign.placements.includes(placement)) continue;
    if (!holds(situation.facts)) continue;
    const { offer } = campaign;
    if (isList(offer)) {
      for (const id of offer) if (proposeById(id, campaign, situation).some(take)) return;
      continue;
    }
    const { category } = offer;
    for (const { product, role, held } of upgrades()) {
      const isMeant = category === undefined || product.category?.includes(category);
      if (isMeant && take({ product, role, tie: 'campaign', campaign, held })) return;
    }
  }
};
