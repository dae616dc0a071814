import type { Session } from '@uptier/core';
import { OfferCarousel, UpgradeBanner, UptierProvider, useOffers } from '@uptier/preact';

const CartUpgrade = () => (
  <UpgradeBanner {...useOffers({ id: 'upgrade', placement: 'cart', widget: 'banner' })} />
);

const CartExtras = () => (
  <OfferCarousel {...useOffers({ id: 'extras', placement: 'cart', role: 'add-on' })} />
);

export const CartPage = ({ session }: { readonly session: Session }) => (
  <UptierProvider session={session} locale="en-US">
    <CartUpgrade />
    <CartExtras />
  </UptierProvider>
);
