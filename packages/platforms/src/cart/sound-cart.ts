import { ShopError } from './ask.js';
import type { CartCalls, ShopCart, ShopLine } from './shop-cart.js';

const isText = (name: unknown): boolean => typeof name === 'string';

/** No cart holds as much of anything: beyond some such number, counts are no longer exact. */
const MOST = 1e9;

/** It can be named, counted and paid. */
const isSound = ({ key, names, quantity, price }: ShopLine): boolean =>
  [key, ...names].every(isText) &&
  Number.isFinite(quantity) &&
  quantity > 0 &&
  quantity < MOST &&
  Number.isFinite(price);

/** The cart without the lines that no offer can be made by: one odd line does not take down those of the others. */
export const soundPart = (cart: ShopCart): ShopCart =>
  cart.lines.every(isSound) ? cart : { ...cart, lines: cart.lines.filter(isSound) };

/**
 * The cart as it is now, to be changed. With a line that is not sound it is as good as not read: what a shop tells so
 * badly might be taken for lost and put in twice, or for cheap.
 * @throws ShopError
 */
export async function readSound(calls: Pick<CartCalls, 'read'>): Promise<ShopCart> {
  const cart = await calls.read();
  if (cart.lines.every(isSound)) return cart;
  throw new ShopError('no cart');
}
