import type { Held } from '../held.js';
import type { Proposal, Source } from '../proposal.js';
import type { Situation } from '../situation.js';
import { fromLinks } from './from-links.js';

/** A category's best sellers stand for it; more of them would only be outranked. */
const PER_CATEGORY = 5;

function fromCategories(held: Held, { catalog }: Situation): Proposal[] {
  const own = held.product?.category ?? [];
  return catalog.head.categoryLinks
    .filter(([from]) => own.includes(from))
    .flatMap(([, to, strength]) =>
      (catalog.ranking('bestSellers', to) ?? [])
        .slice(0, PER_CATEGORY)
        .flatMap((id): Proposal[] => {
          const product = catalog.get(id, `category:${to}`);
          return product ? [{ product, role: 'add-on', tie: 'category', strength, held }] : [];
        }),
    );
}

/** What the shop's own platform links to the cart as a whole. */
function fromShop({ context, catalog, subjects }: Situation): Proposal[] {
  const links = subjects.some(({ by }) => by === 'cart') ? context.links?.complements : undefined;
  return (links ?? []).flatMap(([id, strength]): Proposal[] => {
    const product = catalog.find(id);
    return product ? [{ product, role: 'add-on', tie: 'link', strength }] : [];
  });
}

/** What goes with what is held: by its own links, else by those of its categories; and what the shop links itself. */
export const complements: Source = (situation) => [
  ...situation.subjects.flatMap((held) => {
    const linked = fromLinks({ kind: 'complements', role: 'add-on', held }, situation);
    return linked.length ? linked : fromCategories(held, situation);
  }),
  ...fromShop(situation),
];
