import { checkAgreement } from './measure/check-agreement.mjs';
import { makeCells } from './measure/make-cells.mjs';
import { decisionSamples } from './measure/decision-samples.mjs';
import { timeDecisions } from './measure/time-decisions.mjs';

export const title = 'One decision: the best three offers of a product page';

export const notes = `The product of the page, three cart lines, a segment and a time. A campaign asks for all of some of: a category in the cart, a
category not in the cart, the product's category, the subtotal, the segment, a schedule; it offers upgrades up to a share, links, or
fixed products. "Strict": each asks for a category, so that few hold. Before timing, all engines agree on which campaigns hold.

The work differs. The peers find which campaigns hold, and one plain function makes their offers. Uptier asks all its guards of
every candidate, scores it, composes prices and gains, and stops when three offers stand; with a trace it tells what became of
every candidate. The plain scan has no index: it holds every product against every campaign. It is measured a few times only.`;

// Whole families of three tiers, so a little below the round numbers.
const PRODUCTS = [999, 9_999, 99_999];
const CAMPAIGNS = [10, 200, 2_000];

/**
 * All in one process and in turns, so that the ratios can be trusted where the times cannot.
 * @param {{ peers: string, isQuick: boolean }} options Quick: without the largest shop, which takes most of the time.
 */
export async function bench({ peers, isQuick }) {
  const sizes = PRODUCTS.slice(0, isQuick ? 2 : 3).flatMap((products) =>
    CAMPAIGNS.map((rules) => ({ products, rules })),
  );
  const cells = makeCells([...sizes, { products: 9_999, rules: 200, strict: true }], peers);
  for (const cell of cells) await checkAgreement(cell, 20);
  const times = await timeDecisions(cells, { rounds: isQuick ? 8 : 24, slice: 10 });
  return decisionSamples(times);
}
