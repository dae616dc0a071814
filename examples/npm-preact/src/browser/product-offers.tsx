import type { Session } from '@uptier/core';
import { OfferCarousel, UptierProvider, useOffers } from '@uptier/preact';
import { LOCALE } from '../slots.js';

const Larger = () => (
  <OfferCarousel
    heading="Or the larger one"
    {...useOffers({ id: 'larger', placement: 'product', source: 'upgrade' })}
  />
);

const Beside = () => (
  <OfferCarousel
    heading="Goes with it"
    {...useOffers({ id: 'beside', placement: 'product', role: 'add-on', limit: 3 })}
  />
);

/** The offers of a product's page, as components. */
export const ProductOffers = ({ session }: { readonly session: Session }) => (
  <UptierProvider session={session} locale={LOCALE}>
    <Larger />
    <Beside />
  </UptierProvider>
);
