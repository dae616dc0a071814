import { ShopError, type Ask } from '../cart/ask.js';
import { findLine } from '../cart/find-line.js';
import type { Addition, CartCalls, CodeChange, ShopCart, ShopLine } from '../cart/shop-cart.js';
import { shopNumber } from '../cart/shop-number.js';
import { readSound } from '../cart/sound-cart.js';
import { readBigCart, type BigCart, type BigExtras } from './read-big-cart.js';

/** Options are told only when they are asked for. */
const INCLUDE = '?include=lineItems.physicalItems.options,lineItems.digitalItems.options';

/** Of a shopper who has put nothing into a cart yet. */
const EMPTY: ShopCart = { lines: [], subtotal: 0, codes: [] };

const IDS = /^(\d+)(?::(\d+))?$/;

/** `product` or `product:variant`, which is what a feed's `cartId` is on BigCommerce. */
function itemOf({ id, quantity, extras }: Addition) {
  const [, product = '', variant] = IDS.exec(id) ?? [];
  const variantId = variant === undefined ? variant : shopNumber(variant);
  const { of, optionSelections } = (extras ?? {}) as Partial<BigExtras>;
  return {
    productId: shopNumber(product),
    ...(variantId !== undefined && { variantId }),
    quantity,
    // Another product has other options.
    ...(of === id && optionSelections && { optionSelections }),
  };
}

/** The cart by the storefront's API. */
export class BigCalls implements CartCalls {
  readonly #ask: Ask;
  readonly #root: string;
  readonly tellPage: (cart: ShopCart) => void;

  /** `root` is `/api/storefront`, where the page does not say otherwise. */
  constructor(ask: Ask, root: string, tellPage: (cart: ShopCart) => void) {
    this.#ask = ask;
    this.#root = root;
    this.tellPage = tellPage;
  }

  root(): string {
    return this.#root;
  }

  async read(): Promise<ShopCart> {
    const { json } = await this.#ask(`${this.#root}/carts${INCLUDE}`);
    const [cart] = json as readonly BigCart[];
    return cart ? readBigCart(cart) : EMPTY;
  }

  resolve(id: string): string | undefined {
    return IDS.test(id) ? id : undefined;
  }

  async add(additions: readonly Addition[], known: ShopCart): Promise<void> {
    const lineItems = additions.map(itemOf);
    await this.#atVersion(known, ({ handle }) => {
      const address = handle ? `/carts/${handle.id}/items` : '/carts';
      const body = { lineItems, ...(handle && { version: handle.version }) };
      return this.#ask(this.#root + address, { method: 'POST', body });
    });
  }

  async setQuantity(line: ShopLine, quantity: number, known: ShopCart): Promise<void> {
    await this.#atVersion(known, async (cart) => {
      const { handle } = cart;
      const now = findLine(line, cart);
      // The line has become another one, for which the change was not meant.
      if (!handle || now?.quantity !== line.quantity) throw new ShopError('', 409);
      const address = `${this.#root}/carts/${handle.id}/items/${now.key}`;
      const lineItem = itemOf({ id: line.names[0], quantity, extras: line.extras });
      const { version } = handle;
      return quantity > 0
        ? this.#ask(address, { method: 'PUT', body: { lineItem, version } })
        : this.#ask(address, { method: 'DELETE', body: { version } });
    });
  }

  async setCode(code: CodeChange, { handle }: ShopCart): Promise<void> {
    // A checkout has the id of its cart. That coupons are `couponCode` in the body was not re-read.
    const address = `${this.#root}/checkouts/${handle?.id}/coupons`;
    await ('apply' in code
      ? this.#ask(address, { method: 'POST', body: { couponCode: code.apply } })
      : this.#ask(`${address}/${encodeURIComponent(code.drop)}`, { method: 'DELETE' }));
  }

  /** Changes the very cart that we have read. Where somebody has changed it since, it is read again, once. */
  async #atVersion(cart: ShopCart, change: (cart: ShopCart) => Promise<unknown>): Promise<void> {
    try {
      await change(cart);
    } catch (error) {
      if (!(error instanceof ShopError) || error.status !== 409) throw error;
      await change(await readSound(this));
    }
  }
}
