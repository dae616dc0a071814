import type { Comparison } from '../compare/compare-tiers.js';
import type { Standing } from '../context/standing.js';
import type { Placement, Role } from '../feed/feed.js';
import type { Offer } from '../offer/offer.js';
import type { ShippingFacts } from '../offer/shipping-facts.js';
import type { GuardName } from './guards.js';
import type { ScoreName } from './scores.js';
import type { SourceName } from './sources.js';

export type Widget = 'modal' | 'banner' | 'comparison' | 'shipping' | 'carousel';

/** One element's request for offers. */
export interface Slot {
  readonly id: string;
  readonly placement: Placement;
  /** What will show the offers; a carousel if not said. Widgets are filled in the order of the type. */
  readonly widget?: Widget | undefined;
  readonly source?: SourceName | undefined;
  readonly role?: Role | undefined;
  readonly family?: string | undefined;
  readonly limit?: number | undefined;
  /** Whether the page hides what would show the offers: it is filled last, and keeps none from those that are seen. */
  readonly hidden?: boolean | undefined;
}

/** What is left in a slot that the shopper has said no to. */
export interface Answered {
  /** The id of the smaller offer that was to come then; missing where there was none, or it is answered too. */
  readonly left: string | undefined;
}

/** How much of its reasons a decision tells: nothing, the first guard that refused, or all of them. */
export type TraceDepth = 'none' | 'first' | 'all';

export type Outcome = 'offered' | 'outranked' | 'refused';

/** What became of one product that one source proposed. */
export interface TraceRow {
  readonly product: string;
  readonly source: SourceName;
  readonly role: Role;
  readonly held?: string | undefined;
  readonly campaign?: string | undefined;
  readonly outcome: Outcome;
  /** The guards that refused it: none, the first one, or all of them where all were asked. */
  readonly refusedBy: readonly GuardName[];
  readonly score?: number | undefined;
  readonly factors?: Readonly<Record<ScoreName, number>> | undefined;
}

/** Which arm of an experiment a decision was made in. */
export interface ArmFact {
  readonly experiment: string;
  readonly arm: string;
  /** Whether the visitor counts in the results. */
  readonly counted: boolean;
}

/** The offers of a slot, and what became of every candidate. */
export interface Decision {
  readonly slot: Slot;
  readonly offers: readonly Offer[];
  /** The order that the page shows. */
  readonly order?: string | undefined;
  readonly arms: readonly ArmFact[];
  /** The support page's help, which solves the topic without a purchase. */
  readonly help?: string | undefined;
  /** Of a comparison: the tiers side by side. */
  readonly comparison?: Comparison | undefined;
  /** Of a shipping line: how far the cart is from free shipping. */
  readonly shipping?: ShippingFacts | undefined;
  /** At `account`: the customer's limits and milestones. Never in a report. */
  readonly standing?: Standing | undefined;
  readonly trace?: readonly TraceRow[] | undefined;
}
