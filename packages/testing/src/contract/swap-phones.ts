import type { CartChange, Offer } from '@uptier/core';
import { aPrice } from '../a-price.js';
import { aProduct } from '../a-product.js';
import { anOffer } from '../an-offer.js';
import { cartOf, type ContractWorld } from './contract-shop.js';

/** A swap that a shopper has said yes to. */
export interface AskedSwap {
  readonly change: CartChange;
  readonly offer: Offer;
}

/** Asks for the bigger phone, at 549, in the place of the small one that is in the cart. */
export async function askSwap(
  { ids, platform }: Pick<ContractWorld, 'ids' | 'platform'>,
  quantity = 1,
): Promise<AskedSwap> {
  const { lines, currency = 'USD' } = await cartOf(platform);
  const line = lines.find(({ variant, id }) => [variant, id].includes(ids.phone64))?.key ?? '';
  const offer = anOffer({
    product: aProduct({ cartId: ids.phone128 }),
    held: { id: 'phone-64', by: 'cart', cartId: ids.phone64, line },
    quantity,
    price: aPrice({ price: 54_900, pay: 54_900, currency }),
  });
  const change: CartChange = {
    add: [{ id: offer.product.id, cartId: ids.phone128, quantity }],
    remove: [{ key: line, quantity }],
  };
  return { change, offer };
}

/** The way back, as the core asks for it. */
export async function askUndo(
  { platform, ids }: ContractWorld,
  { offer }: AskedSwap,
): Promise<CartChange> {
  const { lines } = await cartOf(platform);
  const line = lines.find(({ variant, id }) => [variant, id].includes(ids.phone128));
  return {
    add: [{ id: offer.held?.id ?? '', cartId: offer.held?.cartId, quantity: offer.quantity }],
    remove: [{ key: line?.key ?? '', quantity: offer.quantity }],
  };
}

/** A case beside whatever is in the cart. */
export const askCase = ({ ids }: ContractWorld, quantity = 1): CartChange => ({
  add: [{ id: 'case', cartId: ids.case, quantity }],
  remove: [],
});
