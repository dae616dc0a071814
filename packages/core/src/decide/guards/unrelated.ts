import type { Guard } from '../proposal.js';

/**
 * Who is about to pay is shown only what belongs with what he buys, not what merely sells well; who has paid, not
 * what he could have bought instead.
 */
export const unrelated: Guard = ({ role, tie }, { slot: { placement } }) =>
  role === 'add-on'
    ? tie === 'list' &&
      (placement === 'cart' || placement === 'checkout' || placement === 'post-purchase')
    : role === 'alternative' && tie !== 'campaign' && placement === 'post-purchase';
