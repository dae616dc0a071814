import { PLACEMENTS } from '@uptier/core';
import { createAsk, type Asking } from '../cart/ask.js';
import { createCart, type CartPorts } from '../cart/cart.js';
import { overCart } from '../cart/over-cart.js';
import type { ShopCart } from '../cart/shop-cart.js';
import type { Page } from '../cart/watch-cart.js';
import type { LateCode } from '../late-code.js';
import type { Platform } from '../platform.js';
import { BigCalls } from './big-calls.js';

const SIGNS = {
  // The theme tells of changes by jQuery alone, which reaches nobody else.
  events: [],
  // The second is what themes were seen to ask; it was not re-read.
  requests: /\/api\/storefront\/carts|\/remote\/v1\/cart\//,
};

/** The part of jQuery that Cornerstone's header is told by. */
export type TellCornerstone = (target: unknown) => {
  trigger(event: string, quantity: number): unknown;
};

export interface BigCommerceOptions extends CartPorts, Asking, Page {
  /** Left out: `/api/storefront`. */
  readonly storefrontApi?: string | undefined;
  /** Where the page's widgets listen: its body. */
  readonly body?: EventTarget | undefined;
  /** The page's own, where it has one; asked anew each time. */
  readonly jQuery?: () => TellCornerstone | undefined;
}

const jQueryOfWindow = (): TellCornerstone | undefined =>
  (globalThis as { jQuery?: TellCornerstone }).jQuery;

/** BigCommerce's storefront API, for a page that fetches the late code by itself. */
export function leanBigCommerce(options: BigCommerceOptions & LateCode): Platform {
  const { storefrontApi = '/api/storefront', jQuery = jQueryOfWindow } = options;
  const ask = createAsk(options);
  const tellPage = ({ lines }: ShopCart): void => {
    const quantity = lines.reduce((sum, line) => sum + line.quantity, 0);
    jQuery()?.(options.body ?? globalThis.document?.body).trigger('cart-quantity-update', quantity);
  };
  const calls = new BigCalls(ask, storefrontApi, tellPage);
  const cart = createCart(calls, options);

  return {
    name: 'bigcommerce',
    placements: PLACEMENTS,
    ...overCart({ cart, ask, signs: SIGNS }, options),
  };
}
