import { computed, type ReadonlySignal } from '@preact/signals';
import type {
  Bundle,
  CartResult,
  Choice,
  Comparison,
  Decision,
  Offer,
  ShippingFacts,
  Slot,
  Standing,
} from '@uptier/core';
import type { Speech } from '../words/speak.js';
import type { UptierPage } from './uptier-context.js';

/** What a slot shows, and what a shopper can do with it: the props of every component. */
export interface SlotOffers extends Speech {
  /** Missing until there is one. */
  readonly decision: Decision | undefined;
  readonly offers: readonly Offer[];
  /** The first of the offers, for what shows one. */
  readonly offer: Offer | undefined;
  readonly order: string | undefined;
  readonly comparison: Comparison | undefined;
  readonly shipping: ShippingFacts | undefined;
  readonly standing: Standing | undefined;
  onAccept(offer: Offer, choice?: Choice): Promise<CartResult>;
  onAcceptAll(bundle: Bundle): Promise<CartResult>;
  onUndo(offer: Offer): Promise<CartResult>;
  onDecline(offer: Offer): void;
  onSeen(offer: Offer): void;
  onVisit(offer: Offer): void;
  /** Missing where the provider cannot explain. */
  readonly onWhy: ((offer: Offer) => Promise<string | undefined>) | undefined;
  onForget(): void;
}

interface SlotOfPage {
  readonly page: UptierPage;
  readonly slot: Slot;
  readonly $decision: ReadonlySignal<Decision | undefined>;
}

const NONE: readonly Offer[] = [];

/** What a slot shows. Reading a part while drawing is what has a component drawn again when that part changes. */
function shown($decision: ReadonlySignal<Decision | undefined>) {
  const $offers = computed(() => $decision.value?.offers ?? NONE);
  return {
    $offers,
    $offer: computed(() => $offers.value[0]),
    $order: computed(() => $decision.value?.order),
    $comparison: computed(() => $decision.value?.comparison),
    $shipping: computed(() => $decision.value?.shipping),
    $standing: computed(() => $decision.value?.standing),
  };
}

/** Binds a session's methods to a slot. */
function bound({ session, explain }: UptierPage, slot: Slot) {
  return {
    onAccept: (offer: Offer, choice?: Choice) => session.accept(slot, offer, choice),
    onAcceptAll: (bundle: Bundle) => session.acceptAll(slot, bundle),
    onUndo: (offer: Offer) => session.undo(slot, offer),
    onDecline: (offer: Offer) => session.decline(slot, offer),
    onSeen: (offer: Offer) => session.seen(slot, offer),
    onVisit: (offer: Offer) => session.visit(slot, offer),
    onWhy:
      explain &&
      (async (offer: Offer) => {
        const decision = await session.trace(slot);
        return decision && explain(offer, decision);
      }),
    onForget: () => session.forget(),
  };
}

/** What `useOffers` gives. The same object, and the same functions, as long as page and slot are the same. */
export function slotOffers({ page, slot, $decision }: SlotOfPage): SlotOffers {
  const { $offers, $offer, $order, $comparison, $shipping, $standing } = shown($decision);
  return {
    ...bound(page, slot),
    words: page.words,
    locale: page.locale,
    amounts: page.amounts,
    onMissing: page.onMissing,
    get decision() {
      return $decision.value;
    },
    get offers() {
      return $offers.value;
    },
    get offer() {
      return $offer.value;
    },
    get order() {
      return $order.value;
    },
    get comparison() {
      return $comparison.value;
    },
    get shipping() {
      return $shipping.value;
    },
    get standing() {
      return $standing.value;
    },
  };
}
