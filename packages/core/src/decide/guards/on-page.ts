import type { Guard } from '../proposal.js';

/** It is the very product that the page shows. */
export const onPage: Guard = ({ product }, { held }) =>
  held.some(({ id, by }) => by === 'page' && id === product.id);
