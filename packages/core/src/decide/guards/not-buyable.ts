import type { Guard } from '../proposal.js';

/** It has no price, so nobody could say what accepting costs. A price of 0 is a mistake more often than a gift. */
export const notBuyable: Guard = ({ price }) => !price;
