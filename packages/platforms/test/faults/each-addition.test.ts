import { describe, test } from 'vitest';
import { aJournal } from '../contract/a-journal.js';
import { OPENINGS, type Opening } from '../contract/openings.js';
import { aNetwork, type Fault } from './a-network.js';
import { FAULTS, SHORT_LIMIT, tooLate } from './faults.js';

interface Disturbance {
  readonly opening: Opening;
  readonly at: number;
  readonly fault: Fault;
  /** Settles when the shop has done all that it was asked, however late. */
  readonly settled?: (() => Promise<unknown>) | undefined;
}

/** Adds a case under a fault, and presses once more where the shopper is told that it did not work. */
async function addUnderFault({ opening, at, fault, settled }: Disturbance) {
  const server = await opening.start();
  const network = aNetwork(() => undefined);
  const page = opening.page(server, {
    journal: aJournal(),
    fetch: network.fetch,
    timeLimit: SHORT_LIMIT,
  });
  await page.readContext();
  const cartId = opening.ids.case;
  const press = () =>
    page.changeCart({ add: [{ id: 'case', cartId, quantity: 1 }], remove: [] }, { offers: [] });
  network.disturb(at, fault, 'once');
  const { status } = await press();
  await settled?.();
  // The widgets read the cart after each change, and go on with what they know where that fails.
  await page.readContext().catch(() => undefined);
  const again = status === 'done' ? undefined : (await press()).status;
  await settled?.();
  const held = server.cart().map(({ id, quantity }) => `${quantity} x ${id}`);
  server.close();
  return { isMet: network.isMet, told: again ?? status, held: held.join(' and ') };
}

/** Disturbs the first request of it, then the second, until it has no more. */
async function tryEach(disturbance: Omit<Disturbance, 'at'>): Promise<string[]> {
  const wrong: string[] = [];
  for (let at = 0; ; at++) {
    const { isMet, told, held } = await addUnderFault({ ...disturbance, at });
    if (told !== 'done' || held !== `1 x ${disturbance.opening.ids.case}`)
      wrong.push(`request ${at}: told ${told}, held ${held}`);
    if (!isMet) return at > 2 ? wrong : ['it asked for hardly anything'];
  }
}

// What a theme's own function has done nobody can tell before it answers.
describe.for(OPENINGS)('on $name an addition', (opening) => {
  test.concurrent.for(Object.entries(FAULTS))(
    'of which any request is %s is there once after it is pressed for once more',
    async ([, fault], { expect }) => {
      expect(await tryEach({ opening, fault })).toEqual([]);
    },
  );
});

test.concurrent.for(OPENINGS.filter(({ isByTheme }) => !isByTheme))(
  'on $name an addition that is done when nobody waits for it any more is there once after it is pressed for once more',
  async (opening, { expect }) => {
    const late: Promise<unknown>[] = [];
    const fault = tooLate((done) => late.push(done));
    expect(await tryEach({ opening, fault, settled: () => Promise.all(late) })).toEqual([]);
  },
);
