import type { Slot } from '../decision.js';
import type { Guard } from '../proposal.js';

/** Whether what merely stands on a list is refused here. */
export const refusesLists = ({ placement }: Slot): boolean =>
  placement === 'cart' || placement === 'checkout' || placement === 'post-purchase';

/**
 * Who is about to pay is shown only what belongs with what he buys, not what merely sells well; who has paid, not
 * what he could have bought instead.
 */
export const unrelated: Guard = ({ role, tie }, { slot }) =>
  role === 'add-on'
    ? tie === 'list' && refusesLists(slot)
    : role === 'alternative' && tie !== 'campaign' && slot.placement === 'post-purchase';
