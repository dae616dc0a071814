import type { Platform } from '../platform.js';
import { plainCart } from './shop-cart.js';
import { watchCart, type Page, type Watched } from './watch-cart.js';

/** What a platform is by its cart alone. No shop of ours lets a page amend an order. */
export const overCart = (
  watched: Watched,
  page: Page,
): Pick<Platform, 'amendOrder' | 'readContext' | 'changeCart' | 'onChange'> => ({
  amendOrder: false,
  readContext: async () => ({ cart: plainCart(await watched.cart.read()) }),
  changeCart: (change, { offers } = { offers: [] }) => watched.cart.change(change, offers),
  onChange: watchCart(watched, page),
});
