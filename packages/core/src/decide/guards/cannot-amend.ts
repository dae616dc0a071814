import type { Guard } from '../proposal.js';

/** What is ordered can be exchanged only by a platform that can change an order, and knows its line. */
export const cannotAmend: Guard = ({ role, held }, { slot, context }) =>
  role === 'upgrade' &&
  slot.placement === 'post-purchase' &&
  (!context.abilities?.amendOrder || held?.line === undefined);
