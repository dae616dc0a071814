import { answered } from './guards/answered.js';
import { cannotAmend } from './guards/cannot-amend.js';
import { capped } from './guards/capped.js';
import { containsHeld } from './guards/contains-held.js';
import { currency } from './guards/currency.js';
import { declined } from './guards/declined.js';
import { holdout } from './guards/holdout.js';
import { inCart } from './guards/in-cart.js';
import { incompatible } from './guards/incompatible.js';
import { noGain } from './guards/no-gain.js';
import { noSameVariant } from './guards/no-same-variant.js';
import { notBuyable } from './guards/not-buyable.js';
import { notCheaperTier } from './guards/not-cheaper-tier.js';
import { notStated } from './guards/not-stated.js';
import { off } from './guards/off.js';
import { onPage } from './guards/on-page.js';
import { owned } from './guards/owned.js';
import { quantity } from './guards/quantity.js';
import { sameFamily } from './guards/same-family.js';
import { schedule } from './guards/schedule.js';
import { segment } from './guards/segment.js';
import { shownElsewhere } from './guards/shown-elsewhere.js';
import { shortOfShipping } from './guards/short-of-shipping.js';
import { stale } from './guards/stale.js';
import { supportCanSolve } from './guards/support-can-solve.js';
import { supportOnlySolves } from './guards/support-only-solves.js';
import { tooExpensive } from './guards/too-expensive.js';
import { unavailable } from './guards/unavailable.js';
import { unhappy } from './guards/unhappy.js';
import { unquoted } from './guards/unquoted.js';
import { unrelated } from './guards/unrelated.js';
import type { Guard, MomentGuard } from './proposal.js';

/** What lets nothing be offered at this moment, whatever it is: asked once a slot, before all other guards. */
export const momentGuards = {
  off,
  stale,
  'not-stated': notStated,
  holdout,
  unhappy,
  'support-can-solve': supportCanSolve,
} satisfies Readonly<Record<string, MomentGuard>>;

/**
 * What can refuse a candidate, in the order in which they are asked: the first one that does is the reason.
 * A new guard: a file in `guards/` and a line here, or above.
 */
export const candidateGuards = {
  'support-only-solves': supportOnlySolves,
  schedule,
  segment,
  currency,
  unavailable,
  'not-buyable': notBuyable,
  'in-cart': inCart,
  'on-page': onPage,
  owned,
  'contains-held': containsHeld,
  'same-family': sameFamily,
  'not-cheaper-tier': notCheaperTier,
  'no-same-variant': noSameVariant,
  quantity,
  'no-gain': noGain,
  incompatible,
  unrelated,
  'too-expensive': tooExpensive,
  'short-of-shipping': shortOfShipping,
  'cannot-amend': cannotAmend,
  answered,
  declined,
  capped,
  'shown-elsewhere': shownElsewhere,
  unquoted,
} satisfies Readonly<Record<string, Guard>>;

export type GuardName = keyof typeof momentGuards | keyof typeof candidateGuards;
