import { needFor } from '../needs.js';
import type { Guard } from '../proposal.js';

/** Who asks for help is offered only what solves his topic. */
export const supportOnlySolves: Guard = ({ product }, { slot, context, needs }) => {
  if (slot.placement !== 'support') return false;
  const topic = context.page?.topic;
  return topic === undefined ? !needFor(product.solves, needs) : !product.solves?.includes(topic);
};
