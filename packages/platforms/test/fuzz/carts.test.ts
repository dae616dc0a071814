import { readContext, type CartChange } from '@uptier/core';
import type { Journal } from '@uptier/platforms';
import { anOffer, aPrice, aProduct } from '@uptier/testing';
import { faults, fuzzing, spoil, spoiled, type Fault } from '@uptier/testing/fuzz';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { OPENINGS, type Opening } from '../contract/openings.js';

vi.setConfig({ testTimeout: 1_800_000 });

interface Sent {
  readonly path: string;
  readonly body: unknown;
}

// What a theme asks for is not ours.
const SHOPS = OPENINGS.filter(({ isByTheme }) => !isByTheme);

type Ids = readonly [phone64: string, phone128: string, box: string];

const idsOf = ({ ids }: Opening): Ids => [ids.phone64, ids.phone128, ids.case];

/** A swap as a tab may have left it, in the form of this version. */
const anEntry = (ids: Ids) => ({
  at: Date.now(),
  additions: [{ id: ids[1], quantity: 1, had: 0, most: 54_900 }],
  cuts: [
    {
      line: {
        key: '64:x',
        id: 'phone-64',
        variant: ids[0],
        quantity: 2,
        price: 49_900,
        names: [ids[0]],
      },
      quantity: 1,
      had: 2,
    },
  ],
  isRefused: false,
});

interface World {
  /** What is wrong with each of the shop's answers, in their order. */
  readonly lies: readonly (Fault | undefined)[];
  readonly journal: unknown;
  readonly held: readonly [which: number, quantity: number][];
  readonly add: number;
  readonly quantity: number;
  readonly isSwap: boolean;
  readonly cartId: string | undefined;
}

const anyWorld = (ids: Ids): fc.Arbitrary<World> =>
  fc.record({
    lies: fc.array(
      fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: faults }),
      { maxLength: 10 },
    ),
    journal: fc.oneof(
      { weight: 2, arbitrary: fc.constant<unknown>(undefined) },
      { weight: 2, arbitrary: spoiled(fc.constant(anEntry(ids))) },
      { weight: 1, arbitrary: fc.jsonValue() },
    ),
    held: fc.array(fc.tuple(fc.nat(2), fc.integer({ min: 1, max: 3 })), { maxLength: 2 }),
    add: fc.nat(2),
    quantity: fc.integer({ min: 1, max: 3 }),
    isSwap: fc.boolean(),
    cartId: fc.oneof(
      { weight: 6, arbitrary: fc.constant(undefined) },
      {
        weight: 1,
        arbitrary: fc.constantFrom('1e1', '0x7', ' 7', '7.0', 'seven', '', '-7', '7:8:9'),
      },
    ),
  });

/** A body of JSON that an answer may have been made of. */
async function lie(response: Response, fault: Fault | undefined, known: Set<string>) {
  const text = await response.text();
  let json: unknown = text && JSON.parse(text);
  if (fault) ({ json } = spoil(json, fault));
  wordsIn(json).forEach((word) => known.add(word));
  return new Response(json === undefined || text === '' ? '' : JSON.stringify(json), {
    status: response.status,
    headers: response.headers,
  });
}

/** All texts and numbers in JSON, as text. */
const wordsIn = (json: unknown): string[] =>
  typeof json === 'object' && json !== null ? Object.values(json).flatMap(wordsIn) : [String(json)];

/** The fields of a name anywhere in JSON. */
const fieldsIn = (json: unknown, names: readonly string[]): [name: string, value: unknown][] =>
  typeof json === 'object' && json !== null
    ? Object.entries(json).flatMap(([name, value]): [string, unknown][] => [
        ...(names.includes(name) ? [[name, value] as [string, unknown]] : []),
        ...fieldsIn(value, names),
      ])
    : [];

/** What a shop has told. */
interface Told {
  readonly known: ReadonlySet<string>;
  readonly tellsOfParts: boolean;
}

const isPart = (fault: Fault | undefined): boolean =>
  typeof fault?.value === 'number' && fault.value % 1 !== 0;

/** What a request must not ask of a cart; nothing where all is well. 0 is Shopify's way to take a line out. */
function faultsOf({ path, body }: Sent, { known, tellsOfParts }: Told): unknown[] {
  const isAdding = !/change\.js|update-item|remove-item/.test(path);
  // A shop may have sold a part of a thing: the rest of that is a part, too, and so is what is put back to it.
  const isRight = (quantity: unknown): boolean =>
    isAdding
      ? (tellsOfParts || Number.isSafeInteger(quantity)) && Number(quantity) > 0
      : Number(quantity) >= 0;
  const quantities = fieldsIn(body, ['quantity']).filter(([, quantity]) => !isRight(quantity));
  const ids = fieldsIn(body, ['id', 'productId', 'variantId', 'key']).filter(
    ([, id]) => !(typeof id === 'string' || typeof id === 'number') || !known.has(`${id}`),
  );
  return [...quantities, ...ids];
}

const isEntry = (left: unknown): left is object =>
  typeof left === 'object' && left !== null && 'additions' in left;

async function visit(shop: Opening, world: World) {
  const ids = idsOf(shop);
  const server = await shop.start();
  try {
    for (const [which, quantity] of world.held) server.hold({ id: ids[which]!, quantity });
    const known = new Set<string>(ids.flatMap((id) => [id, ...id.split(':')]));
    const sent: Sent[] = [];
    let answers = 0;
    const asked: typeof fetch = async (url, init) => {
      if (typeof init?.body === 'string')
        sent.push({ path: new Request(url).url, body: JSON.parse(init.body) });
      return lie(await fetch(url, init), world.lies[answers++], known);
    };
    let kept: unknown = isEntry(world.journal)
      ? { ...world.journal, root: shop.root(server) }
      : world.journal;
    if (world.journal !== undefined) wordsIn(world.journal).forEach((word) => known.add(word));
    const journal: Journal = { read: () => kept, write: (entry) => void (kept = entry) };
    const platform = shop.page(server, { fetch: asked, journal });
    const context = await platform.readContext().catch(() => ({}));
    const read = readContext(context).context.cart;
    const cartId = world.cartId ?? ids[world.add]!;
    const line = read?.lines[0];
    const isSwap = world.isSwap && !!line;
    const offer = anOffer({
      product: aProduct({ cartId }),
      price: aPrice({ price: 60_000, pay: 60_000 }),
      ...(isSwap && { held: { id: 'phone-64', by: 'cart' as const, line: line.key } }),
    });
    const change: CartChange = {
      add: [{ id: offer.product.id, cartId, quantity: world.quantity }],
      remove: isSwap ? [{ key: line.key, quantity: Math.min(line.quantity, world.quantity) }] : [],
    };
    const outcome = await platform.changeCart(change, { offers: [offer] });
    await platform.quote?.([offer.product]).catch(() => []);
    const told = { known, tellsOfParts: world.lies.some(isPart) };
    return { outcome, wrong: sent.flatMap((one) => faultsOf(one, told)), journal: kept };
  } finally {
    server.close();
  }
}

const STATUSES = ['done', 'both-in-cart', 'price-changed', 'refused'];

describe.each(SHOPS)('whatever $name answers, and whatever a tab has left behind', (shop) => {
  test('no request asks for less than one of a thing, or for what nobody named, and the answer is one', async () => {
    await fc.assert(
      fc.asyncProperty(anyWorld(idsOf(shop)), async (world) => {
        const { outcome, wrong } = await visit(shop, world);
        expect(wrong).toEqual([]);
        expect(STATUSES).toContain(outcome.status);
      }),
      fuzzing(2500, 40),
    );
  });
});
