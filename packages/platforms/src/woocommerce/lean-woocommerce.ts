import { PLACEMENTS } from '@uptier/core';
import { createAsk, type Asking } from '../cart/ask.js';
import { createCart, type CartPorts } from '../cart/cart.js';
import { overCart } from '../cart/over-cart.js';
import { plainCart } from '../cart/shop-cart.js';
import type { Page } from '../cart/watch-cart.js';
import type { LateCode } from '../late-code.js';
import type { Platform } from '../platform.js';
import { AskStore, type StoreOptions } from './ask-store.js';
import { refreshWooPage, type JQuery } from './refresh-woo-page.js';
import { wooCalls } from './woo-calls.js';
import { wooProducts } from './woo-products.js';

const SIGNS = {
  events: ['wc-blocks_added_to_cart', 'wc-blocks_removed_from_cart'],
  requests: /\/wc\/store\/(?:v1\/)?(?:batch|cart\/)|[?&]wc-ajax=(?:add_to_cart|remove_from_cart)/,
};

export interface WooCommerceOptions extends CartPorts, Asking, StoreOptions, Page {
  /** Where the page's widgets listen: its body. */
  readonly body?: EventTarget | undefined;
  /** The page's own, where it has one; asked anew each time. */
  readonly jQuery?: () => JQuery | undefined;
}

const jQueryOfWindow = (): JQuery | undefined => (globalThis as { jQuery?: JQuery }).jQuery;

/** WooCommerce's Store API, for a page that fetches the late code by itself. */
export function leanWooCommerce(options: WooCommerceOptions & LateCode): Platform {
  const { jQuery = jQueryOfWindow } = options;
  const ask = createAsk(options);
  const store = new AskStore(ask, options);
  const products = wooProducts(store);
  const tellPage = (): void => {
    const body = options.body ?? globalThis.document?.body;
    if (body) refreshWooPage(body, jQuery());
  };
  const cart = createCart({ ...wooCalls(store), resolve: products.resolve, tellPage }, options);

  return {
    name: 'woocommerce',
    placements: PLACEMENTS,
    ...overCart({ cart, ask, signs: SIGNS }, options),
    async readContext() {
      const read = await cart.read();
      // In the form of a feed's links: what goes with the cart as a whole, all alike.
      const complements = (read.crossSells ?? []).map((id) => [id, 1] as const);
      return {
        cart: plainCart(read),
        ...(complements.length > 0 && { links: { complements } }),
      };
    },
    quote: products.quote,
  };
}
