import { ShippingProgress } from '../shipping/shipping-progress.js';
import type { ServedWidget } from './served-widget.js';

export const servedShipping: ServedWidget = {
  facts: ({ offers, shipping }) => ({ offers: offers.slice(0, 1), shipping }),
  draw: ({ offers: [offer], shipping }, props) => (
    <ShippingProgress shipping={shipping} offer={offer} {...props} />
  ),
};
