import { interrupts } from '../interrupts.js';
import type { Guard } from '../proposal.js';

/** Shown often enough: the campaign to this visitor, banners and modals in this session, a modal for this order. */
export const capped: Guard = ({ campaign }, { slot, context, policy, answered }) => {
  const { seen = {}, shownThisSession = 0, orders = [] } = context.visitor ?? {};
  const { id, perVisitor } = campaign ?? {};
  if (perVisitor !== undefined && (seen[`c:${id}`] ?? 0) >= perVisitor) return true;
  // The smaller offer after a no counts as one with the first.
  if (answered) return false;
  if (slot.widget === 'modal' && orders.includes(context.order?.id ?? '')) return true;
  return interrupts(slot) && shownThisSession >= policy.maxPerSession;
};
