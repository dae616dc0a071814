import type { Placement } from '@uptier/core';
import { createAsk, type Asking } from '../cart/ask.js';
import { createCart, type CartPorts } from '../cart/cart.js';
import { overCart } from '../cart/over-cart.js';
import type { Page } from '../cart/watch-cart.js';
import type { LateCode } from '../late-code.js';
import type { Platform } from '../platform.js';
import { shopifyCalls } from './shopify-calls.js';
import { ShopifyProducts } from './shopify-products.js';
import type { WindowShopify } from './window-shopify.js';

/** Checkout and thank-you page run no script tags. */
const PLACEMENTS: readonly Placement[] = ['home', 'product', 'cart', 'account', 'support'];

const SIGNS = {
  events: ['shopify:cart:lines-update', 'shopify:cart:discount-update'],
  requests: /\/cart\/(?:add|change|update|clear)(?:\.js)?(?:\?|$)/,
};

export interface ShopifyOptions extends CartPorts, Asking, Page {
  /** What the page has at `window.Shopify`; asked anew each time, since its parts may come late. */
  readonly shopify?: () => WindowShopify | undefined;
}

const ofWindow = (): WindowShopify | undefined =>
  (globalThis as { Shopify?: WindowShopify }).Shopify;

/** Shopify's storefront, for a page that fetches the late code by itself. */
export function leanShopify(options: ShopifyOptions & LateCode): Platform {
  const shopify = (): WindowShopify => (options.shopify ?? ofWindow)() ?? {};
  const root = (): string => shopify().routes?.root ?? '/';
  const ask = createAsk(options);
  const products = new ShopifyProducts({ ask, root, currency: () => shopify().currency?.active });
  const cart = createCart(
    { ...shopifyCalls({ ...options, ask, root, shopify }), resolve: products.resolve },
    options,
  );

  return {
    name: 'shopify',
    placements: PLACEMENTS,
    ...overCart({ cart, ask, signs: SIGNS }, options),
    quote: products.quote,
  };
}
