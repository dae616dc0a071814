import type { CartChange } from '@uptier/core';
import type { Journal } from '@uptier/platforms';
import { anOffer, aPrice, aProduct } from '@uptier/testing';
import { fuzzing } from '@uptier/testing/fuzz';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { OPENINGS, type Opening } from '../contract/openings.js';

vi.setConfig({ testTimeout: 1_800_000 });

/** How one request fares badly: it never arrives, its answer never does, or the shop says no. */
const FATES = ['unsent', 'unheard', 'refused', 'broken'] as const;

interface World {
  readonly held: readonly (readonly [which: number, quantity: number])[];
  readonly add: number;
  readonly quantity: number;
  readonly isSwap: boolean;
  /** Whether the shopper was told less than the shop takes. */
  readonly isDear: boolean;
  readonly bad: { readonly at: number; readonly fate: (typeof FATES)[number] } | undefined;
}

const anyWorld: fc.Arbitrary<World> = fc.record({
  held: fc.uniqueArray(fc.tuple(fc.nat(2), fc.integer({ min: 1, max: 3 })), {
    selector: ([which]) => which,
    maxLength: 2,
  }),
  add: fc.nat(2),
  quantity: fc.integer({ min: 1, max: 3 }),
  isSwap: fc.boolean(),
  isDear: fc.oneof(
    { weight: 4, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
  // The first reads the cart as the page opens.
  bad: fc.option(
    fc.record({ at: fc.integer({ min: 1, max: 7 }), fate: fc.constantFrom(...FATES) }),
    {
      nil: undefined,
      freq: 1,
    },
  ),
});

/** As many of each as the shops have. */
const STOCK = [9, 9, 5] as const;

type Pieces = Readonly<Record<string, number>>;

const sumOf = (all: Pieces): number => Object.values(all).reduce((sum, count) => sum + count, 0);

/** How many of what, without what there is none of. */
function pieces(lines: readonly { readonly id: string; readonly quantity: number }[]): Pieces {
  const made: Record<string, number> = {};
  for (const { id, quantity } of lines) made[id] = (made[id] ?? 0) + quantity;
  return Object.fromEntries(Object.entries(made).filter(([, count]) => count !== 0));
}

async function visit(shop: Opening, { held, add, quantity, isSwap, isDear, bad }: World) {
  const ids = [shop.ids.phone64, shop.ids.phone128, shop.ids.case];
  const server = await shop.start();
  try {
    for (const [which, count] of held) server.hold({ id: ids[which]!, quantity: count });
    const before = pieces(server.cart());
    let least = sumOf(before);
    let asked = 0;
    const asking: typeof fetch = async (url, init) => {
      const fate = bad && asked++ === bad.at ? bad.fate : undefined;
      if (fate === 'unsent') throw new TypeError('Failed to fetch');
      if (fate === 'refused') return Response.json({}, { status: 422 });
      if (fate === 'broken') return Response.json({}, { status: 500 });
      const answer = await fetch(url, init);
      least = Math.min(least, sumOf(pieces(server.cart())));
      if (fate === 'unheard') throw new TypeError('Failed to fetch');
      return answer;
    };
    let kept: unknown;
    const journal: Journal = { read: () => kept, write: (entry) => void (kept = entry) };
    const platform = shop.page(server, { fetch: asking, journal });
    const { cart } = (await platform.readContext()) as { cart: { lines: readonly Line[] } };
    const cartId = ids[add]!;
    // Nothing is swapped for itself.
    const line = cart.lines.find((one) => isSwap && nameOf(one) !== cartId);
    const removed = line ? Math.min(line.quantity, quantity) : 0;
    const price = isDear ? 100 : 1_000_000;
    const offer = anOffer({
      product: aProduct({ cartId }),
      price: aPrice({ price, pay: price }),
      held: line && { id: line.id, by: 'cart', line: line.key },
    });
    const change: CartChange = {
      add: [{ id: offer.product.id, cartId, quantity }],
      remove: line ? [{ key: line.key, quantity: removed }] : [],
    };
    const outcome = await platform.changeCart(change, { offers: [offer] });
    const after = pieces([
      ...Object.entries(before).map(([id, count]) => ({ id, quantity: count })),
      { id: cartId, quantity },
      { id: line ? nameOf(line) : cartId, quantity: -removed },
    ]);
    const isShort = (before[cartId] ?? 0) + quantity > STOCK[add]!;
    return { before, after, now: pieces(server.cart()), least, kept, outcome, isShort };
  } finally {
    server.close();
  }
}

interface Line {
  readonly key: string;
  readonly id: string;
  readonly variant?: string;
  readonly quantity: number;
}

/** What the shop buys it by. */
const nameOf = ({ id, variant = id }: Line): string => variant;

// What a theme asks for is not ours.
const SHOPS = OPENINGS.filter(({ isByTheme }) => !isByTheme);

describe.each(SHOPS)(
  'whatever is changed in a cart at $name, and whatever a request comes to',
  (shop) => {
    test('it never holds less than before, and is as asked or as before where it is said to be', async () => {
      await fc.assert(
        fc.asyncProperty(anyWorld, async (world) => {
          const { before, after, now, least, kept, outcome, isShort } = await visit(shop, world);
          expect(least).toBe(sumOf(before));
          const isDone = outcome.status === 'done';
          expect(isDone ? now : after).toEqual(after);
          expect(world.isDear && isDone).toBe(false);
          const no = isShort ? 'refused' : world.isDear && 'price-changed';
          const expected = no ? [no, before, undefined] : ['done', after, undefined];
          expect(world.bad ? expected : [outcome.status, now, kept]).toEqual(expected);
          const isUndone = ['refused', 'price-changed'].includes(outcome.status) && !kept;
          expect(isUndone ? now : before).toEqual(before);
        }),
        fuzzing(1000, 30),
      );
    });
  },
);
