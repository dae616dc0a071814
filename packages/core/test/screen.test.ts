import { createSession, type Feed, type Offer, type Ports, type Slot } from '@uptier/core';
import { aFeed, aProduct, aShop, shardFeed } from '@uptier/testing';
import { describe, expect, test, vi } from 'vitest';

const idsOf = (offers: readonly Offer[] = []) => offers.map(({ product }) => product.id);

/** Opens a page with these slots. `context` may be changed between refreshes. */
async function open(feed: Feed, slots: readonly Slot[], ports: Partial<Ports> = {}) {
  const shop = aShop({ feed, ...ports });
  const session = createSession({ feed: '/feed.json' }, shop.ports);
  const stores = slots.map((slot) => session.open(slot));
  await session.refresh();
  return { session, shop, shown: (at = 0) => stores[at]!.get()?.offers ?? [] };
}

const extra = (id: string, parts: object = {}) =>
  aProduct({ id, title: id, price: 900, category: [id], family: id, ...parts });

test('who fails to show his offers keeps no other slot from its own, and no shopper from his no', async () => {
  const shop = aShop();
  const session = createSession({ feed: '/feed.json' }, shop.ports);
  const slots = [
    { id: 'a', placement: 'cart' },
    { id: 'b', placement: 'cart', source: 'similar' },
  ] as const;
  const [$broken, $other] = slots.map((slot) => session.open(slot));
  $broken?.listen(() => {
    throw new Error('page');
  });
  await session.refresh();
  expect($other?.get()?.slot).toEqual(slots[1]);
  const shown = () => $broken?.get()?.offers ?? [];
  expect(idsOf(shown())).toEqual(['phone-128']);
  session.decline(slots[0], shown()[0]!);
  expect(shown()).toEqual([]);
  expect(shop.reports).toContainEqual({
    type: 'error',
    code: 'walk-failed',
    detail: 'Error: page',
  });
});

describe('the smaller offer after a no', () => {
  const complements = [
    ['bag', 0.9],
    ['film', 0.5],
  ] as const;
  const phone = { ...aFeed().products[0]!, links: { complements } };
  const feed = aFeed({ products: [phone, extra('bag', { price: 3000 }), extra('film')] });
  const banner: Slot = { id: 'b', placement: 'cart', widget: 'banner', source: 'complements' };
  const cart = aShop().cart();

  /** Says no to the bag, then reads this context. */
  async function decline(context: object, slots: readonly Slot[] = [banner]) {
    let stated: object = { cart };
    const page = await open(feed, slots, { readContext: () => stated });
    const [bag] = page.shown() as [Offer];
    page.session.seen(banner, bag);
    page.session.decline(banner, bag);
    expect(idsOf(page.shown())).toEqual(['film']);
    stated = context;
    await page.session.refresh();
    return { ...page, bag };
  }

  test('stays while it is valid', async () => {
    expect(idsOf((await decline({ cart })).shown())).toEqual(['film']);
  });

  const quoted = (quote: object) => ({
    cart,
    quotes: [{ id: 'film', price: 900, currency: 'USD', ...quote }],
  });
  const film = { key: 'f', id: 'film', quantity: 1, price: 900 };
  test.each([
    ['is in the cart', { cart: { ...cart, lines: [...cart.lines, film] } }],
    ['is sold out', quoted({ available: false })],
    ['is too expensive now', quoted({ price: 90000 })],
    ['goes with nothing any more', { cart: { lines: [], subtotal: 0 } }],
  ])('goes when it %s', async (_, context) => {
    expect(idsOf((await decline(context)).shown())).toEqual([]);
  });

  test('has today’s price', async () => {
    const { shown } = await decline(quoted({ price: 800 }));
    expect(shown()[0]?.price.price).toBe(800);
  });

  test('goes when it is declined elsewhere', async () => {
    const { session, shown } = await decline({ cart });
    session.decline({ id: 'other', placement: 'cart' }, shown()[0]!);
    await session.refresh();
    expect(idsOf(shown())).toEqual([]);
  });

  test('does not come back when the first no is pressed once more', async () => {
    const { session, shown, bag } = await decline({ cart });
    session.decline(banner, shown()[0]!);
    session.decline(banner, bag);
    await session.refresh();
    expect(idsOf(shown())).toEqual([]);
  });

  test('may be a smaller step of the same family', async () => {
    const [low, middle, high] = aFeed().products as [never, never, never];
    const steps = [
      low,
      { ...(middle as object), price: 52900 },
      { ...(high as object), price: 54900, boost: 2 },
    ];
    const upgrade = { ...banner, source: 'upgrade' } as const;
    const { session, shown } = await open(aFeed({ products: steps as never }), [upgrade]);
    const first = shown()[0]!;
    expect(idsOf([first])).toEqual(['phone-256']);
    session.decline(upgrade, first);
    await session.refresh();
    expect(idsOf(shown())).toEqual(['phone-128']);
  });
});

test('a banner that was answered takes nothing away from other slots', async () => {
  const links = { complements: [['bag', 0.9]] as const };
  const phone = { ...aFeed().products[0]!, links };
  const products = [phone, extra('bag'), extra('cup')];
  const feed = aFeed({ products, rankings: { bestSellers: { '*': ['cup'] } } });
  const banner: Slot = { id: 'b', placement: 'product', widget: 'banner' };
  const carousel: Slot = { id: 'c', placement: 'product', source: 'bestSellers' };
  const readContext = () => ({ product: { id: 'phone-64' } });
  const { session, shown } = await open(feed, [banner, carousel], { readContext });
  const [bag] = shown() as [Offer];
  session.decline(banner, { ...bag, alternative: undefined });
  await session.refresh();
  expect([idsOf(shown()), idsOf(shown(1))]).toEqual([[], ['cup']]);
});

describe('a refresh', () => {
  const home = (id: string, source: Slot['source'], limit = 2): Slot => ({
    id,
    placement: 'home',
    source,
    limit,
  });
  const products = ['a', 'b', 'c', 'd', 'e'].map((id) => extra(id));
  const empty = { cart: { lines: [], subtotal: 0 } };

  test('leaves to a slot what it shows, whichever is filled first', async () => {
    const best: Slot = home('one', 'bestSellers');
    const feed = aFeed({
      products,
      rankings: { bestSellers: { '*': ['a', 'b', 'c'] }, newest: { '*': ['a', 'b', 'c', 'd'] } },
    });
    let soldOut: string[] = [];
    const quotes = () =>
      soldOut.map((id) => ({ id, price: 900, currency: 'USD', available: false }));
    const slots = [best, home('two', 'newest')];
    const readContext = () => ({ ...empty, quotes: quotes() });
    const { session, shown } = await open(feed, slots, { readContext });
    expect([idsOf(shown()), idsOf(shown(1))]).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    soldOut = ['a'];
    await session.refresh();
    expect([idsOf(shown()), idsOf(shown(1))]).toEqual([['b'], ['c', 'd']]);
  });

  test('gives to another slot what a slot has lost', async () => {
    const feed = aFeed({
      products: [...products, { ...aFeed().products[0]!, links: { complements: [['a', 1]] } }],
      rankings: { bestSellers: { '*': ['a', 'b'] } },
    });
    const banner: Slot = { id: 'b', placement: 'cart', widget: 'banner', source: 'complements' };
    let cart = aShop().cart();
    const slots = [banner, home('one', 'bestSellers')];
    const { session, shown } = await open(feed, slots, { readContext: () => ({ cart }) });
    expect([idsOf(shown()), idsOf(shown(1))]).toEqual([['a'], ['b']]);
    cart = { lines: [], subtotal: 0 };
    await session.refresh();
    expect([idsOf(shown()), idsOf(shown(1))]).toEqual([[], ['b', 'a']]);
  });

  test('keeps a long list as it is, also where it was filled with more of one kind', async () => {
    const kinds = ['a', 'b', 'c'].map((id) => extra(id, { category: ['Cases'] }));
    const best = ['a', 'b', 'c'];
    const late = extra('late');
    const feedOf = (list: string[]) =>
      aFeed({ products: [...kinds, late], rankings: { bestSellers: { '*': list } } });
    const soldOut = { id: 'late', price: 900, currency: 'USD', available: false };
    let quotes: object[] = [soldOut];
    const readContext = () => ({ ...empty, quotes });
    const slots = [home('one', 'bestSellers', 4)];
    const { session, shown } = await open(feedOf(['late', ...best]), slots, { readContext });
    expect(idsOf(shown())).toEqual(['a', 'b', 'c']);
    quotes = [];
    await session.refresh();
    expect(idsOf(shown())).toEqual(['a', 'b', 'c', 'late']);
  });
});

describe('the trace', () => {
  test('explains the decision that the page made, in its order', async () => {
    const feed = aFeed({
      products: ['a', 'b'].map((id) => extra(id)),
      rankings: { bestSellers: { '*': ['a', 'b'] } },
    });
    const slots = ['one', 'two'].map((id): Slot => ({
      id,
      placement: 'home',
      source: 'bestSellers',
      limit: 1,
    }));
    const readContext = vi.fn<() => unknown>(() => ({ cart: { lines: [], subtotal: 0 } }));
    const { session, shown } = await open(feed, slots, { readContext });
    expect([idsOf(shown()), idsOf(shown(1))]).toEqual([['a'], ['b']]);
    const decisions = await session.traceAll(slots);
    const told = decisions.map(({ trace }) =>
      trace?.map(({ product, outcome, refusedBy }) => [product, refusedBy[0] ?? outcome]),
    );
    expect(told).toEqual([
      [
        ['a', 'offered'],
        ['b', 'outranked'],
      ],
      [
        ['a', 'shown-elsewhere'],
        ['b', 'offered'],
      ],
    ]);
    expect(readContext).toHaveBeenCalledTimes(1);
  });

  test('of a slot that the page does not have fills the shards that it needs', async () => {
    const links = { complements: [['case', 0.9]] as const };
    const feed = aFeed({ products: [{ ...aFeed().products[0]!, links }, extra('case')] });
    const files = shardFeed(feed, 16);
    const readJson = async (url: string) => JSON.parse(JSON.stringify(files.get(url.slice(1))));
    const [address = ''] = files.keys();
    const shop = aShop({ readJson });
    const session = createSession({ feed: `/${address}` }, shop.ports);
    const decision = await session.trace({ id: 'x', placement: 'cart', source: 'complements' });
    expect(idsOf(decision?.offers)).toEqual(['case']);
  });

  test('says what is left out for want of a price of today', async () => {
    const slot: Slot = { id: 's', placement: 'cart', source: 'upgrade' };
    const { session, shown } = await open(aFeed(), [slot], { quote: async () => [] });
    expect(shown()).toEqual([]);
    const decision = await session.trace(slot);
    expect(decision?.offers).toEqual([]);
    expect(decision?.trace?.[0]).toMatchObject({
      product: 'phone-128',
      outcome: 'refused',
      refusedBy: ['unquoted'],
    });
  });
});
