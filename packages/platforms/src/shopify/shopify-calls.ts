import type { Ask } from '../cart/ask.js';
import type { CartCalls } from '../cart/shop-cart.js';
import type { LateCode } from '../late-code.js';
import { shopNumber } from '../cart/shop-number.js';
import { extrasOf, readShopifyCart, type AjaxCart } from './read-shopify-cart.js';
import { variantId } from './variant-id.js';
import type { UpdateCart, WindowShopify } from './window-shopify.js';

/**
 * The theme's own way to change the cart, where it has said one: it then draws its cart anew. Shopify's default is
 * not taken, since it reloads the page of a theme that it does not know.
 */
function themeAction({ actions }: WindowShopify): UpdateCart | undefined {
  const update = actions?.updateCart;
  return update?.isDefault?.() === false ? update : undefined;
}

interface ShopParts extends Pick<LateCode, 'loadThemeAction'> {
  readonly ask: Ask;
  /** Where the shop begins: `/`, or `/ko/` for a language. */
  readonly root: () => string;
  readonly shopify: () => WindowShopify;
}

/**
 * The cart by Shopify's Ajax API, and by the theme's own action where it has one. Every request for sections is left
 * to the theme. The cart is always read from `cart.js`: only there are properties, selling plans and line prices.
 */
export function shopifyCalls({
  ask,
  root,
  shopify,
  loadThemeAction,
}: ShopParts): Omit<CartCalls, 'resolve'> {
  const post = async (path: string, body: unknown): Promise<void> =>
    void (await ask(`${root()}${path}`, { method: 'POST', body }));

  return {
    root,

    read: async () => readShopifyCart((await ask(`${root()}cart.js`)).json as AjaxCart),

    async add(additions) {
      const action = themeAction(shopify());
      if (action) return (await loadThemeAction()).addByAction(action, additions);
      // Items go in one request, and never as a bare object: without `items` stock is not checked.
      const items = additions.map(({ id, quantity, extras }) => ({
        ...extrasOf(extras),
        id: shopNumber(variantId(id)),
        quantity,
      }));
      await post('cart/add.js', { items });
    },

    setQuantity: ({ key }, quantity) => post('cart/change.js', { id: key, quantity }),

    async swap(swap) {
      const action = themeAction(shopify());
      // The Ajax API cannot: it changes no variant, and `cart/update.js` takes no properties.
      if (!action) return false;
      return (await loadThemeAction()).swapByAction(action, swap, shopify());
    },

    async setCode(code, { codes }) {
      // `discount` replaces all codes: where they are not known, the shopper's own would be lost.
      if (!codes) return;
      const all =
        'apply' in code ? [...codes, code.apply] : codes.filter((one) => one !== code.drop);
      return post('cart/update.js', { discount: all.join(',') });
    },
  };
}
