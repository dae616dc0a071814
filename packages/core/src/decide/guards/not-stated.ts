import type { MomentGuard } from '../proposal.js';

/** Some moments exist only once the page has said so: an order that is placed, a customer, a topic. */
export const notStated: MomentGuard = ({ slot, context: { order, customer, page } }) => {
  if (slot.placement === 'post-purchase') return !order;
  return (
    (slot.placement === 'account' || slot.placement === 'support') && !customer && !page?.topic
  );
};
