import type { Locator, Page } from '@playwright/test';
import { openPlatform, type ShopServer } from './open-platform.js';
import type { SHOPS } from './shops.js';

type OurShop = (typeof SHOPS)[number];

interface Opening {
  readonly start: (shop: OurShop) => Promise<ShopServer>;
  readonly shop: OurShop;
  readonly quantity?: number;
}

/** The button that takes the larger phone in the place of the smaller one. */
export const yesOn = (page: Page): Locator => page.getByRole('button', { name: /^Upgrade/ });

/** Starts a shop whose cart holds the smaller phone, and opens a page of it. */
export async function openWithPhone(
  page: Page,
  { start, shop, quantity = 1 }: Opening,
): Promise<ShopServer> {
  const server = await start(shop);
  server.hold({ id: shop.phones[0][1], quantity });
  await openPlatform(page, { server, shop });
  return server;
}
