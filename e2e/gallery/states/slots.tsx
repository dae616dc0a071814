import {
  type CarouselSlots,
  OfferBundle,
  OfferCarousel,
  PostPurchaseModal,
  ShippingProgress,
  TierComparison,
  UpgradeBanner,
} from '@uptier/preact';
import { works, waits } from '../offers/answers.js';
import { addOn, upgrade } from '../offers/offer-of.js';
import { accessories, LONG_TITLE, onRequest, phones } from '../offers/products.js';
import { shippingOf } from '../offers/shipping-of.js';
import { heldTier, tierOf } from '../offers/tier-of.js';
import { slots } from '../slots/slots.js';
import type { Shown, State } from '../state.js';

const { case: clearCase, buds, plug, cable, care } = accessories;
const many = [addOn(clearCase), addOn(buds), addOn(plug), addOn(cable), addOn(care)];
const { Card, ...Own } = slots;

const row =
  (own: CarouselSlots, offers = many, cart: typeof works = works): State['draw'] =>
  (speech) => <OfferCarousel offers={offers} slots={own} {...cart} {...speech} />;

export const ownParts: Shown = {
  component: 'slots',
  states: {
    "a row with the page's own cards": { draw: row({ Card }) },
    'own cards, long words and missing facts': {
      draw: row({ Card }, [
        addOn({ ...clearCase, title: LONG_TITLE }),
        addOn({ ...cable, title: LONG_TITLE }),
        addOn(onRequest),
      ]),
    },
    'a row with an own heading and button': { draw: row(Own) },
    'an own button that is busy': { draw: row(Own, many, waits), presses: ['own'] },
    'an own button that has worked': { draw: row(Own), presses: ['own'] },
    'a banner': {
      draw: (speech) => <UpgradeBanner offer={upgrade()} slots={Own} {...works} {...speech} />,
    },
    'a modal': {
      draw: (speech) => (
        <PostPurchaseModal offer={addOn(care)} order="1001" slots={Own} {...works} {...speech} />
      ),
    },
    'a comparison': {
      draw: (speech) => (
        <TierComparison
          comparison={{
            family: 'iphone-11',
            tiers: [heldTier(phones.small), tierOf(phones.middle)],
          }}
          slots={Own}
          {...works}
          {...speech}
        />
      ),
    },
    'a bundle': {
      draw: (speech) => (
        <OfferBundle offers={[addOn(clearCase), addOn(buds)]} slots={Own} {...works} {...speech} />
      ),
    },
    'a line to free shipping': {
      draw: (speech) => (
        <ShippingProgress
          shipping={shippingOf(310000)}
          offer={addOn(cable)}
          slots={Own}
          {...works}
          {...speech}
        />
      ),
    },
  },
};
