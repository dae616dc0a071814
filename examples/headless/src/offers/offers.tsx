import { useStore } from '@nanostores/react';
import { OfferCard } from './offer-card.js';
import type { OpenSlot } from './open-slot.js';
import { useAnswers } from './use-answers.js';

interface OffersProps {
  readonly of: OpenSlot;
  readonly heading: string;
}

/** The offers of a slot in this shop's own markup. Nothing where there are none. */
export function Offers({ of: { slot, $decision }, heading }: OffersProps) {
  const offers = useStore($decision)?.offers ?? [];
  const { taken, problem, accept, undo, decline } = useAnswers(slot);
  if (offers.length === 0 && !taken) return null;
  return (
    <section className="offers" aria-label={heading}>
      <h2>{heading}</h2>
      <ul>
        {offers.map((offer) => (
          <OfferCard
            key={offer.id}
            slot={slot}
            offer={offer}
            onAccept={() => void accept(offer)}
            onDecline={() => decline(offer)}
          />
        ))}
      </ul>
      <p role="status">
        {problem}
        {taken && `${taken.product.title} is in your cart.`}
        {taken && (
          <button type="button" onClick={() => void undo(taken)}>
            Undo
          </button>
        )}
      </p>
    </section>
  );
}
