import { ShopError } from '../../src/cart/ask.js';
import { createCart, type CartPorts } from '../../src/cart/cart.js';
import type { CartCalls, ShopLine } from '../../src/cart/shop-cart.js';
import { importLateCode } from '../../src/import-late-code.js';

/** A shop's cart in memory. What its requests do can be replaced, to go wrong. */
export interface FakeCart {
  readonly calls: CartCalls;
  lines: ShopLine[];
  /** `id x quantity`, sorted. */
  content(): string[];
}

export const aLine = (id: string, quantity = 1, price = 100): ShopLine => ({
  key: `key-${id}`,
  id,
  names: [id],
  quantity,
  price,
});

export function aCart(
  lines: readonly ShopLine[] = [],
  replaced: (cart: FakeCart) => Partial<CartCalls> = () => ({}),
): FakeCart {
  const cart: FakeCart = {
    lines: [...lines],
    content: () => cart.lines.map(({ id, quantity }) => `${id} x ${quantity}`).sort(),
    calls: {
      root: () => '/',
      async read() {
        const subtotal = cart.lines.reduce((sum, line) => sum + line.price * line.quantity, 0);
        return { lines: structuredClone(cart.lines), subtotal, currency: 'USD' };
      },
      async add(additions) {
        for (const { id, quantity, extras } of additions) {
          const same = cart.lines.find((line) => line.id === id);
          const line = same ?? { ...aLine(id, 0), ...(extras !== undefined && { extras }) };
          cart.lines = cart.lines.filter((one) => one !== same);
          cart.lines.push({ ...line, quantity: line.quantity + quantity });
        }
      },
      async setQuantity({ key }, quantity) {
        cart.lines = cart.lines
          .map((line) => (line.key === key ? { ...line, quantity } : line))
          .filter((line) => line.quantity > 0);
      },
    },
  };
  Object.assign(cart.calls, replaced(cart));
  return cart;
}

/** The cart of one page of the shop. */
export const openCart = (calls: CartCalls, ports: CartPorts = {}) =>
  createCart(calls, { ...importLateCode, ...ports });

/** A shop that fails by itself. */
export const failing = async (): Promise<never> => {
  throw new ShopError('', 500);
};

/** A shop that is not heard of again. */
export const hanging = async (): Promise<never> => {
  throw new ShopError('no answer in time');
};
