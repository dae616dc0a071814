import type { Catalog } from '../catalog/catalog.js';
import type { Decision } from '../decide/decision.js';
import type { Offer } from '../offer/offer.js';
import { en, type ExplainWords } from './en.js';
import { explainRow, type ExplainedRow } from './explain-row.js';
import { whyThis } from './why-this.js';

/** A decision in words. */
export interface Explanation {
  /** To the merchant: what became of every product that a source proposed. Empty without a trace. */
  readonly rows: readonly ExplainedRow[];
  /**
   * To the shopper: one sentence that says why an offer of this decision is shown. It is plain text with titles
   * of the feed in it. Whether visits and customer data counted in the score it knows only with a trace.
   */
  readonly whyThis: (offer: Offer) => string;
}

/**
 * Puts a decision into words. A row has the first guard that refused, or all of them, as the decision was made
 * with `trace: 'first'` or `'all'`.
 * @param catalog The one that the decision was made from.
 * @param words Another language than English.
 */
export function explain(
  decision: Decision,
  catalog: Catalog,
  words: ExplainWords = en,
): Explanation {
  const { trace = [] } = decision;
  const offered = new Set(
    trace.filter(({ outcome }) => outcome === 'offered').map(({ product }) => product),
  );
  return {
    rows: trace.map((row) => explainRow(row, { catalog, words, offered })),
    whyThis: (offer) => whyThis(offer, { decision, catalog, words }),
  };
}
