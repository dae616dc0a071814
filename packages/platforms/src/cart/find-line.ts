import type { ShopCart, ShopLine } from './shop-cart.js';

const isLike = (a: ShopLine, b: ShopLine): boolean =>
  a.names[0] === b.names[0] && JSON.stringify(a.extras) === JSON.stringify(b.extras);

/** A line as the cart has it now. A shop may give it another key whenever the cart changes. */
export const findLine = (line: ShopLine, { lines }: ShopCart): ShopLine | undefined =>
  lines.find((one) => one.key === line.key && one.names[0] === line.names[0]) ??
  lines.find((one) => isLike(one, line));
