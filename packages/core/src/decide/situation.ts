import type { Catalog } from '../catalog/catalog.js';
import type { Context, Quote } from '../context/context.js';
import type { Facts } from '../context/facts.js';
import type { ArmOf } from '../experiment/find-arms.js';
import { policyFor } from '../experiment/policy-for.js';
import type { Money, Placement, Policy } from '../feed/feed.js';
import type { Answered, Slot } from './decision.js';
import { subjectsOf, whatIsHeld, type Held, type HeldBy } from './held.js';
import { findNeeds } from './needs.js';
import type { Proposal } from './proposal.js';

/** The money of the cart or the order, as offers are measured against it. */
interface Total {
  /** As it stood before this session's upgrades. */
  readonly base: Money;
  /** What those of them that are still in it have added. */
  readonly climbed: Money;
}

/** Whether a product, by its id, needs a price of today. */
export type NeedsQuote = (id: string) => boolean;

const needsNone: NeedsQuote = () => false;

/** What the slots of one page view have in common. */
export interface View {
  readonly catalog: Catalog;
  readonly context: Context;
  /** The shop's policy, with the visitor's arms on top. */
  readonly policy: Policy;
  readonly arms: readonly ArmOf[];
  readonly facts: Facts;
  readonly held: readonly Held[];
  /** What the customer said or showed that he needs: a topic, or `limit:storage`. */
  readonly needs: ReadonlySet<string>;
  readonly totals: Readonly<Partial<Record<HeldBy, Total>>>;
  readonly quotes: ReadonlyMap<string, Quote>;
  /** What the shop should have said today's price of: without one, it is not offered where money is near. */
  readonly needsQuote: NeedsQuote;
  /** What sources have proposed: slots of one placement ask for the same, but for the family of an upgrade. */
  readonly proposed: Record<string, readonly Proposal[]>;
}

/** All that sources, guards and scores may look at. */
export interface Situation extends View {
  readonly slot: Slot;
  /** The held things that this slot's offers are for. */
  readonly subjects: readonly Held[];
  /** What is about to be paid, or was just paid, before this session's upgrades; 0 at other placements. */
  readonly base: Money;
  /** Products that another slot of the page offers. */
  readonly taken: ReadonlySet<string>;
  /** What is left where the shopper has said no. */
  readonly answered: Answered | undefined;
}

/** Works out once what the slots of a page view have in common. */
export function readView(catalog: Catalog, context: Context, needsQuote = needsNone): View {
  const { rules } = catalog;
  const held = whatIsHeld(context, catalog);
  const totalOf = (where: HeldBy, stated: Money = 0): Total => {
    const climbed = (context.visitor?.upgrades ?? [])
      .filter(({ to }) => held.some(({ id, by }) => by === where && id === to))
      .reduce((sum, { increase }) => sum + increase, 0);
    return { base: Math.max(0, stated - climbed), climbed };
  };
  const { arms, policy } = policyFor(catalog, context);
  return {
    catalog,
    context,
    policy,
    arms,
    facts: rules?.readFacts(context, catalog.find) ?? (() => undefined),
    held,
    needs: findNeeds(context, policy),
    totals: {
      cart: totalOf('cart', context.cart?.subtotal),
      order: totalOf('order', context.order?.total),
    },
    quotes: new Map((context.quotes ?? []).map((quote) => [quote.id, quote])),
    needsQuote,
    proposed: {},
  };
}

const PAID: ReadonlyMap<Placement, HeldBy> = new Map([
  ['cart', 'cart'],
  ['checkout', 'cart'],
  ['post-purchase', 'order'],
]);

type Look = Pick<Situation, 'slot' | 'taken'> & Partial<Pick<Situation, 'answered'>>;

/** The view, as one of its slots sees it. */
export function lookFrom({ slot, taken, answered }: Look, view: View): Situation {
  const {
    catalog,
    context,
    policy,
    arms,
    facts,
    held,
    needs,
    totals,
    quotes,
    needsQuote,
    proposed,
  } = view;
  const paid = PAID.get(slot.placement);
  // Field by field: in V8, an object that begins or ends with a spread takes ten times as long to make.
  return {
    slot,
    taken,
    answered,
    subjects: subjectsOf(slot.placement, view),
    base: (paid && totals[paid]?.base) ?? 0,
    catalog,
    context,
    policy,
    arms,
    facts,
    held,
    needs,
    totals,
    quotes,
    needsQuote,
    proposed,
  };
}
