import { createSession } from '@uptier/core';
import { $cart, changeCart } from '../cart/cart.js';
import { FEED, feedJson, products } from '../products.js';

/** What this page is about: Uptier reads it before each decision. */
function readContext() {
  const product = products.get(location.pathname.replace('/p/', ''));
  return { cart: $cart.get(), ...(product && { product: { id: product.id } }) };
}

/** The one session of this page. */
export const session = createSession(
  { feed: FEED },
  {
    readJson: async () => feedJson,
    readContext,
    changeCart: async (change) => changeCart(change),
    report: (report) => {
      if (report.type === 'error') console.error(report);
    },
    // What was declined stays declined while the tab is open.
    memory: { functional: sessionStorage },
    now: Date.now,
  },
);

// The shopper's own changes may make an offer wrong, or another one right.
$cart.listen(() => void session.refresh());
