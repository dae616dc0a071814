import { useSignal } from '@preact/signals';
import type { Bundle, CartResult, Money, Offer } from '@uptier/core';
import { follow, isClosed, type Progress } from '../answer/progress.js';
import { costOf } from './cost-of.js';
import { piecesOf, type HeldPiece, type Pieces } from './pieces-of.js';

/** What is ticked: the ids of offers, and this for what they go with. */
const HELD = 'held';

/** A bundle as the shopper has ticked it. */
export interface TickedBundle extends Pieces {
  readonly progress: Progress;
  /** How many things a yes puts into the cart; none as long as no offer is ticked. */
  readonly count: number;
  readonly total: Money;
  isTicked(offer: Offer | HeldPiece): boolean;
  /** What an offer costs, ticked or not, beside what is ticked. */
  costOf(offer: Offer): Money;
  /** Does nothing while the cart changes, and after. */
  toggle(offer: Offer | HeldPiece): void;
  accept(): void;
}

const keyOf = (piece: Offer | HeldPiece): string => ('id' in piece ? piece.id : HELD);

/**
 * Follows what the shopper ticks, and his yes. From then on the pieces are kept here: they leave the offers when
 * they are in the cart, and he must still see what became of them.
 */
export function useBundle(
  all: readonly Offer[],
  onAcceptAll: (bundle: Bundle) => Promise<CartResult>,
): TickedBundle {
  const ticked = useSignal<ReadonlySet<string>>(new Set([HELD]));
  const progress = useSignal<Progress>({ state: 'idle' });
  const kept = useSignal<Pieces | undefined>(undefined);
  const fresh = piecesOf(all);
  const isKept = isClosed(progress.value) || !fresh.offers.length;
  const pieces = (isKept && kept.value) || fresh;
  const { held, offers } = pieces;

  const among = (more?: Offer) =>
    offers.filter((offer) => offer === more || ticked.value.has(offer.id));
  const taken = among();
  const withHeld = held?.cost !== undefined && ticked.value.has(HELD);
  return {
    held,
    offers,
    progress: progress.value,
    count: taken.length && taken.length + Number(withHeld),
    total: taken.reduce((sum, offer) => sum + costOf(offer, taken), withHeld ? held.cost : 0),
    isTicked: (piece) => ticked.value.has(keyOf(piece)),
    costOf: (offer) => costOf(offer, among(offer)),
    toggle(piece) {
      if (isClosed(progress.value)) return;
      const next = new Set(ticked.value);
      if (!next.delete(keyOf(piece))) next.add(keyOf(piece));
      ticked.value = next;
      // What failed was another bundle.
      progress.value = { state: 'idle' };
    },
    accept() {
      if (!taken.length) return;
      kept.value = pieces;
      void follow(progress, () => onAcceptAll({ offers: taken, withHeld }));
    },
  };
}
