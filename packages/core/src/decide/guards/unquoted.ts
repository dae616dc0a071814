import { isQuoted } from '../is-quoted.js';
import type { Guard } from '../proposal.js';

/** The shop tells prices of today, but none of this: a price that may be wrong is not shown where money is near. */
export const unquoted: Guard = ({ product }, { slot, quotes, needsQuote }) =>
  needsQuote(product.id) && isQuoted(slot) && !quotes.has(product.id);
