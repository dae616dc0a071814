import { useSignal } from '@preact/signals';
import type { Choice, Offer, Variant } from '@uptier/core';
import { priceOfVariant } from '../price/price-of-variant.js';

/** What the shopper may pick on a card, and what he has picked so far. */
export interface Picked {
  /** The offer with what is picked: its price, and how many. */
  readonly offer: Offer;
  readonly choice: Choice;
  /** Empty where there is nothing to pick from. */
  readonly variants: readonly Variant[];
  /** How many one may buy; missing where there is nothing to pick. */
  readonly range: { readonly min: number; readonly max: number; readonly step: number } | undefined;
  pickVariant(cartId: string): void;
  pickQuantity(quantity: number): void;
}

const isInStock = ({ available }: Variant): boolean => available !== false;

/** What can be bought of it, where that is more than one thing. */
function variantsOf({ action, product }: Offer): readonly Variant[] {
  const variants = product.variants?.filter(({ cartId }) => cartId) ?? [];
  return action !== 'visit' && variants.length > 1 && variants.some(isInStock) ? variants : [];
}

/** How many may be put in the cart. What is swapped keeps its number. */
function rangeOf({ action, product: { quantity } }: Offer): Picked['range'] {
  const step = quantity?.step ?? 1;
  const min = quantity?.min ?? step;
  const max = quantity?.max ?? min;
  return action === 'add' && max > min ? { min, max, step } : undefined;
}

/** Follows what the shopper picks. At first it is what accepting would buy anyway. */
export function usePick(offer: Offer): Picked {
  const cartId = useSignal<string | undefined>(undefined);
  const quantity = useSignal<number | undefined>(undefined);
  const variants = variantsOf(offer);
  const range = rangeOf(offer);
  const wanted = [cartId.value, offer.variant?.cartId, offer.product.cartId].map((id) =>
    variants.find((one) => one.cartId === id && isInStock(one)),
  );
  const variant = wanted.find(Boolean) ?? variants.find(isInStock);
  const count = (range && quantity.value) ?? offer.quantity;
  return {
    variants,
    range,
    offer: { ...offer, quantity: count, price: priceOfVariant(offer, variant ?? offer.variant) },
    choice: { ...(variant && { variant: variant.cartId }), ...(range && { quantity: count }) },
    pickVariant: (id) => void (cartId.value = id),
    pickQuantity: (many) => void (quantity.value = many),
  };
}
