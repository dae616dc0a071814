import { PostPurchaseModal } from '../modal/post-purchase-modal.js';
import type { ServedWidget } from './served-widget.js';

/** Drawn closed, so that nobody sees it: without a script there is no dialog, and the browser opens it once it is awake. */
export const servedModal: ServedWidget = {
  facts: ({ offers, order }) => ({ offers: offers.slice(0, 1), order }),
  draw: ({ offers: [offer], order }, props) => (
    <PostPurchaseModal offer={offer} order={order} {...props} />
  ),
};
