import type { Campaign, Money, Product, Role, Variant } from '../feed/feed.js';
import type { Held } from './held.js';
import type { Situation } from './situation.js';
import type { SourceName } from './sources.js';

/** What ties a product to the shopper: the shop's own word, a link, a link of categories, or only a list. */
export type Tie = 'campaign' | 'family' | 'link' | 'category' | 'list';

/** What a source says: this product, in this role, for what is held. */
export interface Proposal {
  readonly product: Product;
  readonly role: Role;
  readonly tie: Tie;
  /** How strong the tie is (0..1), where the source knows. */
  readonly strength?: number | undefined;
  /** What it would replace, or what it goes with. */
  readonly held?: Held | undefined;
  readonly campaign?: Campaign | undefined;
}

/** A proposal on its way through the guards. */
export interface Candidate extends Proposal {
  readonly source: SourceName;
  /** Of an upgrade, the variant that is like the one held; else the one in the place of a usual one that is sold out. */
  readonly variant: Variant | undefined;
  /** What one costs today, before any incentive; missing where nobody knows. */
  readonly price: Money | undefined;
  /** A true earlier price. */
  readonly was: Money | undefined;
}

/** Proposes products from its own lists, best first, never by scanning the catalogue. */
export type Source = (situation: Situation) => readonly Proposal[];

/** The same, one by one, until `take` has enough: what is not needed any more is not asked for. */
export type LazySource = (situation: Situation, take: (proposal: Proposal) => boolean) => void;

/** Whether it refuses the candidate. A guard whose fact is unknown passes. */
export type Guard = (candidate: Candidate, situation: Situation) => boolean;

/** Whether it refuses all candidates of a slot alike. */
export type MomentGuard = (situation: Situation) => boolean;

/** How good the candidate is, 0..1, or `undefined` where that is unknown. */
export type Score = (candidate: Candidate, situation: Situation) => number | undefined;
