import type { Journal, Platform } from '@uptier/platforms';
import { platformContract, type ContractWorld, type OpenWorld } from '@uptier/testing';
import { describe, test } from 'vitest';
import type { ShopServer } from './shop-server.js';

/** How a platform's shop is opened. */
export interface Opening<Server extends ShopServer> {
  readonly name: string;
  readonly ids: ContractWorld['ids'];
  start(currency: string): Promise<Server>;
  /** The platform of one page on that shop. */
  page(server: Server, journal: Journal): Platform;
}

/** Milliseconds: enough for a busy machine. The cases that wait for it run side by side. */
export const TIME_LIMIT = 2000;

/** A journal as a tab has it: text, so that what cannot be written as JSON is lost. */
export function aJournal(): Journal {
  let text: string | undefined;
  return {
    read: () => (text === undefined ? undefined : JSON.parse(text)),
    write: (entry) => void (text = entry === undefined ? undefined : JSON.stringify(entry)),
  };
}

/** Opens shops for one case; `closeLater` is given what ends each. */
const opener =
  <Server extends ShopServer>(
    opening: Opening<Server>,
    closeLater: (close: () => void) => void,
  ): OpenWorld =>
  async ({ currency = 'USD' } = {}) => {
    const server = await opening.start(currency);
    closeLater(() => server.close());
    const journal = aJournal();
    return {
      platform: opening.page(server, journal),
      nextPage: () => opening.page(server, journal),
      ids: opening.ids,
      cart: () => structuredClone(server.cart()),
      hold: (line) => server.hold(line),
      fail: (fault) => server.fail(fault),
      setPrice: (id, price) => {
        const ware = server.shelf.get(id);
        if (ware) ware.price = price;
      },
      requests: server.requests,
    };
  };

/** Runs the contract of all platforms against one. */
export function runContract<Server extends ShopServer>(opening: Opening<Server>): void {
  describe(`the contract of platforms: ${opening.name}`, () => {
    test.concurrent.for(platformContract)('$title', async ({ run }, { expect, onTestFinished }) => {
      const { saw, expected } = await run(opener(opening, onTestFinished));
      expect(saw).toEqual(expected);
    });
  });
}
