import { ShopError } from './ask.js';
import type { ShopCart, ShopLine } from './shop-cart.js';

const isText = (name: unknown): boolean => typeof name === 'string';

const isSound = ({ key, names, quantity, price }: ShopLine): boolean =>
  [key, ...names].every(isText) &&
  Number.isFinite(quantity) &&
  quantity > 0 &&
  Number.isFinite(price);

/**
 * The cart as it was read, where each of its lines can be named, counted and paid. Else it is as good as not read: what
 * a shop tells so badly might be taken for lost and put in twice, or for cheap.
 * @throws ShopError
 */
export function soundCart(cart: ShopCart): ShopCart {
  if (cart.lines.every(isSound)) return cart;
  throw new ShopError('no cart');
}
