import { pathOf } from '../catalog/product-index.js';
import type { Context } from '../context/context.js';
import type { Slot } from '../decide/decision.js';
import type { View } from '../decide/situation.js';
import type { RankingName } from './feed.js';

/** A phone should not fetch more than this for what a visitor looked at long ago, or a cart of a hundred lines. */
const MOST_LINES = 12;
const MOST_VIEWED = 4;

const RANKINGS: readonly RankingName[] = ['bestSellers', 'mostViewed', 'deals', 'newest'];

/** The lists that a slot shows. */
const listsOf = ({ source, placement }: Slot): readonly RankingName[] =>
  RANKINGS.filter((name) => source === name || (source === undefined && placement === 'home'));

/** What the page itself is about: the keys that are known before any shard has come. */
export function firstKeys(context: Context, slots: readonly Slot[]): string[] {
  const { product, cart, order, customer, visitor } = context;
  const lines = [...(cart?.lines ?? []), ...(order?.lines ?? [])].slice(0, MOST_LINES);
  const named = [product, ...lines].flatMap((one) => (one ? [one.id, one.variant] : []));
  const owned = [customer?.plan, ...(customer?.owned ?? []).slice(0, MOST_LINES)];
  const viewed = Object.entries(visitor?.views ?? {})
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_VIEWED)
    .map(([id]) => id);
  const isPersonal = slots.some(
    ({ source, placement }) => source === 'personal' || (!source && placement === 'home'),
  );
  return [
    ...[...named, ...owned, ...(isPersonal ? viewed : [])].flatMap((id) =>
      id === undefined ? [] : [id, pathOf(id) ?? id],
    ),
    ...slots.flatMap(listsOf).map((name) => `ranking:${name}`),
    ...slots.flatMap(({ family }) => (family === undefined ? [] : `family:${family}`)),
  ];
}

/**
 * What follows from those products: what the shop calls them by another name, the lists of their categories, and what
 * the campaigns that hold now offer.
 */
export function laterKeys(view: View, slots: readonly Slot[]): string[] {
  const { held, catalog, facts, context } = view;
  const { product, cart, order } = context;
  const stated = [product, ...(cart?.lines ?? []), ...(order?.lines ?? [])];
  const categories = held.flatMap(({ product: one }) => one?.category?.at(-1) ?? []);
  const campaigns = catalog.campaigns.filter(
    ({ campaign: { offer, placements }, holds }) =>
      Array.isArray(offer) &&
      (!placements || slots.some(({ placement }) => placements.includes(placement))) &&
      holds(facts),
  );
  return [
    ...stated.flatMap((one) => (one && catalog.resolve(one.id)) ?? []),
    ...(slots.some((slot) => listsOf(slot).length) ? categories : []).map(
      (name) => `category:${name}`,
    ),
    ...campaigns.map(({ campaign }) => `campaign:${campaign.id}`),
  ];
}
