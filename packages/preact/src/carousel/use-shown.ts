import { useSignal } from '@preact/signals';
import type { Offer } from '@uptier/core';

/** What was answered with yes, and its place in the row as it was then. */
interface Kept {
  readonly offer: Offer;
  readonly place: number;
  readonly row: readonly string[];
}

/**
 * What the row shows: what is passed in and, in its old place, what the shopper has just said yes to. Whoever passes
 * the offers in takes away what is accepted, and the shopper must still see what became of it. Until that is
 * dropped nothing else comes in: two cards are laid out otherwise than one.
 */
export function useShown(offers: readonly Offer[]): {
  readonly row: readonly Offer[];
  keep(offer: Offer): void;
  drop(offer: Offer): void;
} {
  const kept = useSignal<readonly Kept[]>([]);
  const gone = kept.value.filter(({ offer }) => !offers.some(({ id }) => id === offer.id));
  const row = offers.filter(({ id }) => gone.every((one) => one.row.includes(id)));
  for (const { offer, place } of gone) row.splice(place, 0, offer);
  const others = ({ id }: Offer) => kept.value.filter(({ offer }) => offer.id !== id);
  return {
    row,
    keep(offer) {
      const ids = row.map(({ id }) => id);
      const place = ids.indexOf(offer.id);
      kept.value = [...others(offer), { offer, place, row: ids }].sort((a, b) => a.place - b.place);
    },
    drop(offer) {
      kept.value = others(offer);
    },
  };
}
