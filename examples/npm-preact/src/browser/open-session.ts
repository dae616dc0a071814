import { createSession, type Session } from '@uptier/core';
import { createCustom, readJson } from '@uptier/platforms';
import type { ShownCart } from '../cart/cart.js';
import { LOCALE } from '../slots.js';
import { changeCart, readCart } from './call-cart.js';

interface Page {
  /** The product of the page. */
  readonly product: string | undefined;
  /** Shows the cart after it has changed. */
  readonly show: (cart: ShownCart) => void;
}

/** The one session of a page. */
export function openSession({ product, show }: Page): Session {
  const platform = createCustom(() => ({
    readCart,
    changeCart: (change) => changeCart(change, show),
  }));
  return createSession(
    { feed: '/uptier/feed.json', locale: LOCALE },
    {
      readJson,
      readContext: async () => ({
        ...(await platform.readContext()),
        ...(product !== undefined && { product: { id: product } }),
      }),
      changeCart: (change, asked) => platform.changeCart(change, asked),
      report: (report) => {
        if (report.type === 'error') console.error(report);
      },
      memory: { functional: sessionStorage },
      now: Date.now,
    },
  );
}
