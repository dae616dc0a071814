import { platformContract, type OpenWorld } from '@uptier/testing';
import { describe, test } from 'vitest';
import { aJournal } from './a-journal.js';
import { OPENINGS, type Opening } from './openings.js';
import { TIME_LIMIT } from './time-limit.js';

/** Opens shops for one case; `closeLater` is given what ends each. */
const opener =
  (opening: Opening, closeLater: (close: () => void) => void): OpenWorld =>
  async ({ currency = 'USD' } = {}) => {
    const server = await opening.start(currency);
    closeLater(() => server.close());
    const ports = { journal: aJournal(), timeLimit: TIME_LIMIT };
    return {
      platform: opening.page(server, ports),
      nextPage: () => opening.page(server, ports),
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

/** Runs the contract of all platforms against those whose name begins so. */
export function runContract(name: string): void {
  const openings = OPENINGS.filter((opening) => opening.name.startsWith(name));
  describe.for(openings)('the contract of platforms: $name', (opening) => {
    test.concurrent.for(platformContract)('$title', async ({ run }, { expect, onTestFinished }) => {
      const { saw, expected } = await run(opener(opening, onTestFinished));
      expect(saw).toEqual(expected);
    });
  });
}
