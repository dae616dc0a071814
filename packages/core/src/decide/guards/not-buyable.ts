import { MOST_MONEY } from '../../feed/values.js';
import { quantityOf } from '../../offer/quantity.js';
import type { Guard } from '../proposal.js';

/**
 * It has no price, or so many of it cost more than can be counted exactly: nobody could say what accepting costs. A
 * price of 0 is a mistake more often than a gift.
 */
export const notBuyable: Guard = (candidate) =>
  !candidate.price || candidate.price * quantityOf(candidate) > MOST_MONEY;
