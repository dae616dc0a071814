import type { Guard } from '../proposal.js';

/** Another element of the page offers it already. */
export const shownElsewhere: Guard = ({ product }, { taken }) => taken.has(product.id);
