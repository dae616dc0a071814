import type { SourceName } from '../decide/sources.js';
import type { Product, Ranking, RankingName } from '../feed/feed.js';
import type { Offer } from '../offer/offer.js';
import type { Decided } from './decided.js';
import { fill } from './fill.js';
import { shorten } from './shorten.js';

/** Why a source proposed the offer, to the shopper, without a full stop. */
type Reason = (offer: Offer, decided: Decided) => string;

/** A tie to what is held. Where nobody knows what that is called, the shop's word has to do. */
const tiedBy =
  (tie: 'complements' | 'boughtTogether' | 'similar'): Reason =>
  ({ held }, { words: { why } }) =>
    held?.title ? fill(why[tie], { held: shorten(held.title) }) : why.recommended;

/** Whether a ranking of this category holds the product. Categories are the shop's words, `constructor` too. */
function isRanked({ id }: Product, category: string, lists: Ranking | undefined): boolean {
  return (
    lists !== undefined &&
    Object.hasOwn(lists, category) &&
    (lists[category]?.includes(id) ?? false)
  );
}

/** What goes with the category of what is held need not fit that very thing, so it must not say so. */
const complements: Reason = (offer, decided) => {
  const { held, product } = offer;
  const { catalog, words } = decided;
  const { links, category: from = [] } = (held && catalog.get(held.id)) ?? {};
  if (!held?.title || links?.complements?.some(([id]) => id === product.id))
    return tiedBy('complements')(offer, decided);
  const { bestSellers } = catalog.rankings;
  const [, category] =
    catalog.head.categoryLinks.find(
      ([a, b]) => from.includes(a) && isRanked(product, b, bestSellers),
    ) ?? [];
  return category === undefined
    ? words.why.recommended
    : fill(words.why.categoryComplements, {
        category: shorten(category),
        held: shorten(held.title),
      });
};

/** The narrowest category whose list the product is on, else the whole shop where it is on that list. */
const rankedBy =
  (name: RankingName): Reason =>
  ({ product }, { catalog: { rankings }, words }) => {
    const { category: inCategory, shop } = words.why.rankings[name];
    const isOn = (list: string): boolean => isRanked(product, list, rankings[name]);
    const category = product.category?.filter(isOn).at(-1);
    if (category !== undefined) return fill(inCategory, { category: shorten(category) });
    return isOn('*') ? shop : words.why.recommended;
  };

const recommended: Reason = (_, { words }) => words.why.recommended;

/** A new source tells here why the shopper sees what it proposes. */
export const sourceReasons = {
  campaign: recommended,
  upgrade: recommended,
  complements,
  boughtTogether: tiedBy('boughtTogether'),
  similar: tiedBy('similar'),
  personal: (_, { words }) => words.why.personal,
  bestSellers: rankedBy('bestSellers'),
  mostViewed: rankedBy('mostViewed'),
  deals: rankedBy('deals'),
  newest: rankedBy('newest'),
} satisfies Record<SourceName, Reason>;
