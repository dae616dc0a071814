import type { Role } from '../feed/feed.js';
import type { Slot } from './decision.js';
import type { Judged } from './judge.js';
import type { Situation } from './situation.js';
import { interrupts } from './interrupts.js';
import { keepShown } from './keep-shown.js';
import { offerId } from '../offer/offer-id.js';

/** From this many places on, a list should not be all of one kind. */
const VARIED_FROM = 4;
const PER_CATEGORY = 2;

/** What comes between the shopper and his way makes one offer, and so does the line to free shipping. */
const makesOne = (slot: Slot): boolean => interrupts(slot) || slot.widget === 'shipping';

/** How many offers a slot may show: at most, and of each role. */
export function limitsOf({ slot, policy }: Situation) {
  // A page's author may have misspelt the placement.
  const limit = Object.hasOwn(policy.maxOffers, slot.placement)
    ? policy.maxOffers[slot.placement]
    : 0;
  const perRole = typeof limit === 'number' ? undefined : limit;
  const most =
    typeof limit === 'number' ? limit : Object.values(limit).reduce((sum, n) => sum + (n || 0), 0);
  return {
    most: Math.min(most, slot.limit ?? Infinity, makesOne(slot) ? 1 : Infinity),
    of: (role: Role): number =>
      perRole ? (Object.hasOwn(perRole, role) && perRole[role]) || 0 : Infinity,
  };
}

const NONE: readonly string[] = [];

/**
 * Picks what a slot shows from what passed, best first: each product once, and in a longer list at most two of
 * one category and one of one family; left places are filled with what was passed over. What is `shown` already
 * stays where it is until it is answered or no longer valid: it comes first, in the order of the screen.
 */
export function pick(
  passed: readonly Judged[],
  situation: Situation,
  shown: readonly string[] = NONE,
): { picked: Judged[]; isFull: boolean } {
  const ranked = shown.length ? keepShown(passed, shown) : passed;
  const limits = limitsOf(situation);
  const picked: Judged[] = [];
  const count = (same: (other: Judged) => boolean): number =>
    picked.reduce((sum, other) => sum + (same(other) ? 1 : 0), 0);
  const mayStand = ({ candidate: { product, role } }: Judged): boolean =>
    count((other) => other.candidate.role === role) < limits.of(role) &&
    !count((other) => other.candidate.product.id === product.id);
  const varies = ({ candidate }: Judged): boolean => {
    const { family, category } = candidate.product;
    const leaf = category?.at(-1);
    return (
      limits.most < VARIED_FROM ||
      // No list is varied by taking away what the shopper looks at.
      (shown.length && shown.includes(offerId(candidate))) ||
      ((!family || !count((other) => other.candidate.product.family === family)) &&
        (!leaf ||
          count((other) => other.candidate.product.category?.at(-1) === leaf) < PER_CATEGORY))
    );
  };
  for (const one of ranked)
    if (picked.length < limits.most && mayStand(one) && varies(one)) picked.push(one);
  const isFull = picked.length >= limits.most;
  for (const one of ranked) if (picked.length < limits.most && mayStand(one)) picked.push(one);
  return { picked, isFull };
}
