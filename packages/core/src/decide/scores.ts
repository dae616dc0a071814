import type { Score } from './proposal.js';
import { affinity } from './scores/affinity.js';
import { mood } from './scores/mood.js';
import { origin } from './scores/origin.js';
import { priceFit } from './scores/price-fit.js';
import { proof } from './scores/proof.js';
import { strength } from './scores/strength.js';

/**
 * What the score is made of, each factor with its weight; the weights add up to 1. A factor that is unknown
 * counts 0.5. A new factor: a file in `scores/` and a line here.
 */
export const scores = {
  strength: [0.35, strength],
  origin: [0.1, origin],
  priceFit: [0.25, priceFit],
  affinity: [0.15, affinity],
  proof: [0.1, proof],
  mood: [0.05, mood],
} satisfies Readonly<Record<string, readonly [weight: number, score: Score]>>;

export type ScoreName = keyof typeof scores;
