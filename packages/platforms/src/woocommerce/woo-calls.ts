import type { Addition, CartCalls } from '../cart/shop-cart.js';
import { shopNumber } from '../cart/shop-number.js';
import type { AskStore } from './ask-store.js';
import { readWooCart, type WooCart, type WooExtras } from './read-woo-cart.js';

function itemOf({ id, quantity, extras }: Addition) {
  const { id: of, variation } = (extras ?? {}) as Partial<WooExtras>;
  // Another product has other attributes: a choice among these would be refused.
  return { id: shopNumber(id), quantity, ...(of === id && variation && { variation }) };
}

/**
 * The cart by the Store API. A swap is two requests, an add and a removal, although `/batch` takes both: a batch goes
 * on after what fails, so that of a phone that is sold out the shopper would lose the one that he had.
 */
export const wooCalls = (store: AskStore): Omit<CartCalls, 'resolve' | 'tellPage'> => ({
  root: () => store.root,

  read: async () => readWooCart((await store.read('/cart')) as WooCart),

  async add(additions) {
    const requests = additions.map((one) => ({ path: '/cart/add-item', body: itemOf(one) }));
    const [only] = requests;
    if (requests.length === 1 && only) await store.post(only.path, only.body);
    else await store.postAll(requests);
  },

  setQuantity: ({ key }, quantity) =>
    quantity > 0
      ? store.post('/cart/update-item', { key, quantity })
      : store.post('/cart/remove-item', { key }),

  setCode: (code) =>
    'apply' in code
      ? store.post('/cart/apply-coupon', { code: code.apply })
      : store.post('/cart/remove-coupon', { code: code.drop }),
});
