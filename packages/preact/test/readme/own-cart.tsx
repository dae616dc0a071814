import { cartChange, type CartChange, type CartResult, type Offer } from '@uptier/core';
import { OfferCarousel } from '@uptier/preact';

interface OwnCartProps {
  readonly offers: readonly Offer[];
  /** Your own cart: what to add at which price, what to remove. */
  readonly change: (change: CartChange) => Promise<CartResult>;
}

export const OwnCart = ({ offers, change }: OwnCartProps) => (
  <OfferCarousel offers={offers} onAccept={(offer, choice) => change(cartChange(offer, choice))} />
);
