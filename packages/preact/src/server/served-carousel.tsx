import { OfferCarousel } from '../carousel/offer-carousel.js';
import type { ServedWidget } from './served-widget.js';

export const servedCarousel: ServedWidget = {
  facts: ({ offers }) => ({ offers }),
  draw: ({ offers }, props) => <OfferCarousel offers={offers} {...props} />,
};
