import { createSession, type CartResult, type Offer, type Ports, type Slot } from '@uptier/core';
import { rules } from '@uptier/core/rules';
import { aContext, aFeed, aProduct, aShop, aStore } from '@uptier/testing';
import { describe, expect, test, vi } from 'vitest';

const slot: Slot = { id: 'cart', placement: 'cart', source: 'upgrade' };
const config = { feed: '/feed.json' };

async function open(shop = aShop(), more: Partial<Slot> = {}) {
  const session = createSession(config, shop.ports);
  const asked = { ...slot, ...more };
  const $decision = session.open(asked);
  await session.refresh();
  const offers = () => $decision.get()?.offers ?? [];
  return { session, shop, slot: asked, $decision, offers, first: () => offers()[0] as Offer };
}

const ids = (offers: readonly Offer[]) => offers.map(({ product }) => product.id);

describe('a refresh', () => {
  test('offers the next tier of what is in the cart', async () => {
    const { offers } = await open();
    expect(ids(offers())).toEqual(['phone-128']);
  });

  test('holds nothing before the first decision', () => {
    const session = createSession(config, aShop().ports);
    expect(session.open(slot).get()).toBeUndefined();
  });

  test('reads the feed once, however often it runs', async () => {
    const readJson = vi.fn<Ports['readJson']>(async () => aFeed());
    const { session } = await open(aShop({ readJson }));
    await session.refresh();
    expect(readJson).toHaveBeenCalledTimes(1);
  });

  test('lets the page go on between the slices of a large feed, whatever is unreadable in them', async () => {
    const products = Array.from({ length: 2500 }, (_, i) =>
      aProduct({ id: `p${i}`, title: i % 1000 ? 'Tea' : '' }),
    );
    const pause = vi.fn<NonNullable<Ports['pause']>>(async () => {});
    const shop = aShop({ pause, readJson: async () => aFeed({ products }) });
    const session = createSession(config, shop.ports);
    const catalog = await session.catalog();
    expect(catalog?.size).toBe(2497);
    expect(pause).toHaveBeenCalledTimes(2);
  });

  test('reads a small feed without a pause', async () => {
    const pause = vi.fn<NonNullable<Ports['pause']>>(async () => {});
    await createSession(config, aShop({ pause }).ports).catalog();
    expect(pause).not.toHaveBeenCalled();
  });

  test('lets the page go on before it shows its first decision, and not again before the next one', async () => {
    const pause = vi.fn<NonNullable<Ports['pause']>>(async () => {
      expect($decision.get()).toBeUndefined();
    });
    const session = createSession(config, aShop({ pause }).ports);
    const $decision = session.open(slot);
    await session.refresh();
    expect($decision.get()?.offers).toHaveLength(1);
    await session.refresh();
    expect(pause).toHaveBeenCalledOnce();
  });

  test('asks for the feed of the page’s language and money', async () => {
    const readJson = vi.fn<Ports['readJson']>(async () => aFeed());
    const shop = aShop({ readJson });
    const session = createSession(
      { feed: '/feed.{locale}.{currency}.json', locale: 'de-DE', currency: 'USD' },
      shop.ports,
    );
    session.open(slot);
    await session.refresh();
    expect(readJson).toHaveBeenCalledWith('/feed.de-DE.USD.json');
  });

  test('that ends after a newer one began changes nothing', async () => {
    const answers: ((context: unknown) => void)[] = [];
    const shop = aShop({ readContext: () => new Promise((resolve) => answers.push(resolve)) });
    const session = createSession(config, shop.ports);
    const $decision = session.open(slot);
    const runs = [session.refresh()];
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    runs.push(session.refresh());
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    answers[1]!({ cart: { lines: [], subtotal: 0 } });
    answers[0]!({ cart: shop.cart() });
    await Promise.all(runs);
    expect($decision.get()?.offers).toEqual([]);
  });

  test('leaves offers that are still valid where they are, and fills the gaps', async () => {
    const links = {
      complements: [
        ['case', 0.5],
        ['film', 0.6],
        ['cable', 0.4],
      ] as const,
    };
    const phone = { ...aFeed().products[0]!, links };
    const extras = ['case', 'film', 'cable'].map((id) =>
      aProduct({ id, title: id, price: 900, category: [id], family: id }),
    );
    const shop = aShop({ feed: aFeed({ products: [phone, ...extras] }) });
    const { session, offers } = await open(shop, { source: 'complements', limit: 2 });
    expect(ids(offers())).toEqual(['film', 'case']);
    session.decline({ ...slot, source: 'complements', limit: 2 }, offers()[0]!);
    await vi.waitFor(() => expect(ids(offers())).toEqual(['case', 'cable']));
  });
});

describe('what goes wrong', () => {
  test.each([
    [
      'a feed that is not there',
      { readJson: () => Promise.reject(new Error('status 404')) },
      'feed-unreachable',
    ],
    [
      'what campaigns need, and does not come,',
      {
        readJson: async () => aFeed({ campaigns: [{ id: 'any', offer: ['phone-128'] }] }),
        loadRules: () => Promise.reject(new Error('no such file')),
      },
      'rules-unreachable',
    ],
    ['a feed that is no feed', { readJson: async () => 'hello' }, 'feed-unreadable'],
    ['a feed of another version', { readJson: async () => ({ version: 2 }) }, 'feed-unreadable'],
    [
      'a page that cannot say what it shows',
      { readContext: () => Promise.reject(new Error('no')) },
      'walk-failed',
    ],
    [
      'a page that fails with what cannot be said',
      { readContext: () => Promise.reject(Object.create(null)) },
      'walk-failed',
    ],
    [
      'a feed that fails with what cannot be said',
      { readJson: () => Promise.reject(Object.create(null)) },
      'feed-unreachable',
    ],
  ])('%s is reported and shows no offer', async (_, ports, code) => {
    const { shop, offers } = await open(aShop(ports));
    expect(offers()).toEqual([]);
    expect(shop.reports).toMatchObject([{ type: 'error', code }]);
  });

  test.each([
    ['a feed that is switched off', { off: true }, 'feed-off'],
    ['a feed that nobody has renewed', { generatedAt: '2020-01-01T00:00:00Z' }, 'feed-stale'],
  ])('%s is reported once, and shows no offer', async (_, head, code) => {
    const { session, shop, offers } = await open(
      aShop({ readJson: async () => ({ ...aFeed(), ...head }) }),
    );
    await session.refresh();
    expect(offers()).toEqual([]);
    expect(shop.reports.filter(({ type }) => type === 'error')).toMatchObject([{ code }]);
  });

  test('a feed that cannot be read is told with the place that is wrong', async () => {
    const { shop } = await open(aShop({ readJson: async () => ({ ...aFeed(), version: 2 }) }));
    expect(shop.reports).toMatchObject([{ code: 'feed-unreadable', path: '$.version' }]);
  });

  test('stores that throw do not matter', async () => {
    const throwing = () => {
      throw new Error('denied');
    };
    const store = { getItem: throwing, setItem: throwing, removeItem: throwing };
    const { offers } = await open(aShop({ memory: { functional: store, personal: store } }));
    expect(ids(offers())).toEqual(['phone-128']);
  });
});

describe('accepting', () => {
  test('swaps what is in the cart, reports it once the cart has answered, and offers the next step no more', async () => {
    const { session, shop, slot: asked, first, offers } = await open();
    const result = await session.accept(asked, first());
    expect(result.status).toBe('done');
    expect(shop.cart().lines).toMatchObject([{ id: 'phone-128', quantity: 1 }]);
    expect(shop.reports.filter(({ type }) => type === 'accepted')).toMatchObject([
      { position: 0, result: { status: 'done' } },
    ]);
    await vi.waitFor(() => expect(offers()).toEqual([]));
  });

  test('pressed twice changes the cart once', async () => {
    const { session, shop, slot: asked, first } = await open();
    const offer = first();
    await Promise.all([session.accept(asked, offer), session.accept(asked, offer)]);
    expect(shop.changes).toHaveLength(1);
  });

  test('that the shop refuses leaves the offer there and says so', async () => {
    const { session, shop, slot: asked, first, offers } = await open();
    shop.refuseNext({ status: 'refused', message: 'Sold out' });
    const result = await session.accept(asked, first());
    expect(result).toEqual({ status: 'refused', message: 'Sold out' });
    expect(shop.reports.at(-1)).toMatchObject({ type: 'failed' });
    expect(ids(offers())).toEqual(['phone-128']);
  });

  test('at the price that the shopper was told asks the cart for no more than that', async () => {
    const { session, shop, slot: asked, first } = await open();
    shop.refuseNext({ status: 'price-changed', price: 56900 });
    await session.accept(asked, first());
    await session.accept(asked, first(), { price: 56900 });
    expect(shop.changes.map(({ add }) => add[0]?.price)).toEqual([undefined, 56900]);
  });

  test('the rest of a swap takes out the old one alone, and can be undone as a whole', async () => {
    let { cart } = aContext();
    const readContext = () => ({ page: { placement: 'cart' }, cart });
    const { session, shop, slot: asked, first } = await open(aShop({ readContext }));
    const offer = first();
    shop.refuseNext({ status: 'both-in-cart' });
    await session.accept(asked, offer);
    await session.accept(asked, offer, { isRest: true });
    const old = { key: cart?.lines[0]?.key, quantity: 1 };
    expect(shop.changes[1]).toMatchObject({ add: [], remove: [old] });
    const line = { key: 'new', id: 'phone-128', quantity: 1, price: 54900 };
    cart = { lines: [line], subtotal: 54900 };
    expect((await session.undo(asked, offer)).status).toBe('undone');
    expect(shop.changes[2]).toMatchObject({
      add: [{ id: 'phone-64', quantity: 1 }],
      remove: [{ key: 'new', quantity: 1 }],
    });
  });

  test('that throws is a refusal, and the page is told why', async () => {
    const changeCart = () => Promise.reject(new Error('offline'));
    const { session, shop, slot: asked, first } = await open(aShop({ changeCart }));
    expect(await session.accept(asked, first())).toEqual({ status: 'refused' });
    expect(shop.reports.at(-1)).toMatchObject({ code: 'cart-failed', detail: 'Error: offline' });
  });

  test('that throws what cannot be said is a refusal, and the next yes is heard', async () => {
    let isFirst = true;
    const changeCart = async (): Promise<CartResult> => {
      if (!isFirst) return { status: 'done' };
      isFirst = false;
      throw Object.create(null);
    };
    const { session, slot: asked, first } = await open(aShop({ changeCart }));
    expect(await session.accept(asked, first())).toEqual({ status: 'refused' });
    expect(await session.accept(asked, first())).toEqual({ status: 'done' });
  });

  test('two upgrades that together pass 25 % stops at the first', async () => {
    const [low, middle, high] = aFeed().products as [never, never, never];
    const steps = [
      low,
      { ...(middle as object), price: 58900 },
      { ...(high as object), price: 66900 },
    ] as never[];
    const {
      session,
      slot: asked,
      first,
      shop,
      offers,
    } = await open(aShop({ feed: aFeed({ products: steps }) }));
    await session.accept(asked, first());
    await vi.waitFor(() => expect(offers()).toEqual([]));
    const decision = await session.trace(asked);
    expect(shop.cart().lines[0]?.id).toBe('phone-128');
    expect(decision?.trace?.map(({ product, refusedBy }) => [product, refusedBy])).toEqual([
      ['phone-256', ['too-expensive']],
    ]);
  });
});

describe('undoing', () => {
  test('puts back what was swapped out', async () => {
    const { session, shop, slot: asked, first } = await open();
    const offer = first();
    await session.accept(asked, offer);
    expect((await session.undo(asked, offer)).status).toBe('undone');
    expect(shop.cart().lines).toMatchObject([{ id: 'phone-64', quantity: 1 }]);
    expect(shop.reports.filter(({ type }) => type === 'undone')).toHaveLength(1);
  });

  test('what was never accepted changes nothing', async () => {
    const { session, shop, slot: asked, first } = await open();
    expect((await session.undo(asked, first())).status).toBe('refused');
    expect(shop.changes).toEqual([]);
  });
});

describe('declining', () => {
  test('takes the offer away and keeps it away in the next page view', async () => {
    const shop = aShop();
    const { session, slot: asked, first, offers } = await open(shop);
    session.decline(asked, first());
    expect(offers()).toEqual([]);
    expect(ids((await open(shop)).offers())).toEqual([]);
  });

  test('shows the smaller offer in its place, once', async () => {
    const [low, middle, high] = aFeed().products as [never, never, never];
    const steps = [low, middle, { ...(high as object), price: 59900 }] as never[];
    const feed = aFeed({ products: steps });
    const {
      session,
      slot: asked,
      first,
      offers,
    } = await open(aShop({ feed }), { widget: 'banner' } as never);
    const declined = first();
    session.decline(asked, declined);
    expect(ids(offers())).toEqual(declined.alternative ? [declined.alternative.product.id] : []);
  });
});

test('an offer is seen once in a page view', async () => {
  const { session, shop, slot: asked, first } = await open();
  session.seen(asked, first());
  session.seen(asked, first());
  expect(shop.reports.filter(({ type }) => type === 'seen')).toHaveLength(1);
});

test('today’s price of the shop wins over the feed, and the guards ask again', async () => {
  const quote = vi.fn<NonNullable<Ports['quote']>>(async () => [
    { id: 'phone-128', price: 64900, currency: 'USD' },
  ]);
  const { offers } = await open(aShop({ quote }));
  expect(quote).toHaveBeenCalledTimes(1);
  expect(offers()).toEqual([]);
});

test('without consent nothing personal is written; withdrawn, it is deleted', async () => {
  const shop = aShop();
  const product = { readContext: () => ({ product: { id: 'phone-64' }, cart: shop.cart() }) };
  const { session } = await open({ ...shop, ports: { ...shop.ports, ...product } });
  const personal = shop.ports.memory?.personal as unknown as { texts: Map<string, string> };
  expect(personal.texts.size).toBe(0);
  session.consent(true);
  await session.refresh();
  expect(personal.texts.size).toBe(1);
  session.consent(false);
  expect([...personal.texts.values()]).toEqual(['{"v":1,"withdrawn":[[1,"consent"]]}']);
});

test('consent withdrawn in one tab holds in another that goes on stating its old yes', async () => {
  const shop = aShop();
  const tab = async () => {
    const memory = { ...shop.ports.memory, functional: aStore() };
    const session = createSession({ ...config, consent: true }, { ...shop.ports, memory });
    session.open(slot);
    await session.refresh();
    return session;
  };
  const [one, other] = [await tab(), await tab()];
  const personal = shop.ports.memory?.personal as unknown as { texts: Map<string, string> };
  one.consent(false);
  expect(other.isConsented()).toBe(false);
  await other.refresh();
  expect([...personal.texts.values()]).toEqual(['{"v":1,"withdrawn":[[1,"consent"]]}']);
  other.consent(true);
  expect([one.isConsented(), other.isConsented()]).toEqual([false, true]);
});

describe('quotes', () => {
  const quoteOf = (price: unknown) =>
    ({
      quote: () => Promise.resolve([{ id: 'phone-128', price, currency: 'USD' }]),
    }) as unknown as Partial<Ports>;

  test.each([[-500], ['900'], [1.5], [null]])(
    'a price of %j is none: what it is for is not shown',
    async (price) => {
      const { offers } = await open(aShop(quoteOf(price)));
      expect(offers()).toEqual([]);
    },
  );

  test('that fail take away what they were asked for, and say so', async () => {
    const quote = () => Promise.reject(new Error('429'));
    const { offers, shop } = await open(aShop({ quote }));
    expect(offers()).toEqual([]);
    expect(shop.reports[0]).toMatchObject({ code: 'quote-failed', detail: 'Error: 429' });
  });

  /** A cart page that shows one of three things that go with the phone, cheaper ones last. */
  function threeExtras(quote: Ports['quote']) {
    const extras = ['case', 'film', 'cable'].map((id, i) =>
      aProduct({ id, price: 900 - i, category: [id], family: id }),
    );
    const links = { complements: extras.map(({ id }, i) => [id, 0.9 - i / 10] as const) };
    const phone = { ...aFeed().products[0]!, links };
    const shop = aShop({
      feed: aFeed({ products: [phone, ...extras] }),
      ...(quote && { quote }),
    });
    return open(shop, { source: 'complements', limit: 1 });
  }
  const tellsOnly = (...known: string[]) =>
    vi.fn<NonNullable<Ports['quote']>>(async (products) =>
      products
        .filter(({ id }) => known.includes(id))
        .map(({ id, price = 0 }) => ({ id, price, currency: 'USD' })),
    );

  test('that leave a product out leave its place to the next one', async () => {
    const quote = tellsOnly('film');
    const { offers } = await threeExtras(quote);
    expect(ids(offers())).toEqual(['film']);
    expect(quote.mock.calls.map(([products]) => products.map(({ id }) => id))).toEqual([
      ['case'],
      ['film'],
    ]);
  });

  test('that leave out the next one too are not asked for a third', async () => {
    const quote = tellsOnly('cable');
    const { offers } = await threeExtras(quote);
    expect(ids(offers())).toEqual([]);
    expect(quote).toHaveBeenCalledTimes(2);
  });

  test('that fail are asked for no other product', async () => {
    const quote = vi.fn<NonNullable<Ports['quote']>>(() => Promise.reject(new Error('429')));
    const { offers } = await threeExtras(quote);
    expect(ids(offers())).toEqual([]);
    expect(quote).toHaveBeenCalledTimes(1);
  });

  test('that the page states count', async () => {
    const shop = aShop();
    const quotes = [{ id: 'phone-128', price: 54900, currency: 'USD', available: false }];
    const readContext = () => ({ cart: shop.cart(), quotes });
    const { offers } = await open({ ...shop, ports: { ...shop.ports, readContext } });
    expect(offers()).toEqual([]);
  });
});

describe('a banner or modal that was said no to', () => {
  const order = {
    id: '1001',
    lines: [{ id: 'phone-64', quantity: 1, price: 49900 }],
    total: 49900,
  };
  const extras = Array.from({ length: 10 }, (_, i) =>
    aProduct({ id: `extra-${i}`, family: `f${i}`, price: 1000 - i, category: [`c${i}`] }),
  );
  const phone = {
    ...aFeed().products[0]!,
    links: { complements: extras.map(({ id }) => [id, 0.5] as const) },
  };
  const feed = aFeed({ products: [phone, ...extras] });
  const modal = { placement: 'post-purchase', widget: 'modal', source: 'complements' } as const;
  const afterOrder = (stores = aShop().ports.memory) =>
    aShop({ feed, memory: stores!, readContext: () => ({ order }) });

  test('asks once more for something smaller, and then no more in this page view', async () => {
    const { session, slot: asked, offers } = await open(afterOrder(), modal);
    const shown: string[] = [];
    for (let i = 0; i < 5 && offers()[0]; i++) {
      shown.push(offers()[0]!.product.id);
      session.seen(asked, offers()[0]!);
      session.decline(asked, offers()[0]!);
      await session.refresh();
    }
    expect(shown).toHaveLength(2);
    expect(offers()).toEqual([]);
  });

  test('is not opened again for the same order in the next page view', async () => {
    const stores = aShop().ports.memory!;
    const first = await open(afterOrder(stores), modal);
    first.session.seen(first.slot, first.first());
    await first.session.refresh();
    expect(first.offers()).toHaveLength(1);
    expect((await open(afterOrder(stores), modal)).offers()).toEqual([]);
  });

  test.each(['accept', 'decline'] as const)(
    'is not opened again after an answer that came at once: %s',
    async (answer) => {
      const stores = aShop().ports.memory!;
      const { session, slot: asked, first, offers } = await open(afterOrder(stores), modal);
      await session[answer](asked, first());
      await session.refresh();
      expect(offers()).toHaveLength(1);
      expect((await open(afterOrder(stores), modal)).offers()).toEqual([]);
    },
  );
});

test('a listener that throws does not keep the cart from being changed', async () => {
  const shop = aShop({
    report: () => {
      throw new Error('listener');
    },
  });
  const { session, slot: asked, first } = await open(shop);
  expect((await session.accept(asked, first())).status).toBe('done');
  expect(shop.cart().lines[0]?.id).toBe('phone-128');
});

test('a feed that did not come is asked for again at the next refresh', async () => {
  let isThere = false;
  const readJson = () =>
    isThere ? Promise.resolve(aFeed()) : Promise.reject(new Error('offline'));
  const { session, offers } = await open(aShop({ readJson }));
  expect(offers()).toEqual([]);
  isThere = true;
  await session.refresh();
  expect(ids(offers())).toEqual(['phone-128']);
});

test('a no on the page counts more than a yes in its settings', async () => {
  const shop = aShop();
  const readContext = () => ({ product: { id: 'phone-64' }, cart: shop.cart(), consent: false });
  const session = createSession({ ...config, consent: true }, { ...shop.ports, readContext });
  session.open(slot);
  await session.refresh();
  const personal = shop.ports.memory?.personal as unknown as { texts: Map<string, string> };
  expect(personal.texts.size).toBe(0);
});

test('an answer that comes after the end changes nothing', async () => {
  const { session, shop, slot: asked, first } = await open();
  const offer = first();
  session.end();
  expect(await session.accept(asked, offer)).toEqual({ status: 'refused' });
  expect(shop.changes).toEqual([]);
});

test('pressed again after the cart has answered, it is still one change', async () => {
  const { session, shop, slot: asked, first } = await open();
  const offer = first();
  await session.accept(asked, offer);
  await session.refresh();
  expect((await session.accept(asked, offer)).status).toBe('done');
  expect(shop.changes).toHaveLength(1);
});

test('a slot that is opened again under its id is asked for what it wants now', async () => {
  const { session, $decision } = await open();
  session.open({ ...slot, source: 'complements' });
  await session.refresh();
  expect($decision.get()?.offers).toEqual([]);
});

test('an undo leaves alone what the shopper has changed since', async () => {
  const { session, shop, slot: asked, first } = await open();
  const offer = first();
  await session.accept(asked, offer);
  await shop.ports.changeCart(
    { add: [], remove: [{ key: shop.cart().lines[0]!.key, quantity: 1 }] },
    { slot: asked, offer, offers: [offer] },
  );
  expect((await session.undo(asked, offer)).status).toBe('refused');
  expect(shop.cart().lines).toEqual([]);
});

test('after the end nothing is shown any more', async () => {
  const { session, shop, $decision } = await open();
  const before = $decision.get();
  session.end();
  await session.refresh();
  expect($decision.get()).toBe(before);
  expect(shop.reports.filter(({ type }) => type === 'decided')).toHaveLength(1);
});

describe('a bundle', () => {
  const links = {
    boughtTogether: [
      ['case', 0.5],
      ['film', 0.4],
    ] as const,
  };
  const shopOfCases = () => {
    const extras = ['case', 'film'].map((id) =>
      aProduct({ id, title: id, price: 900, category: [id], family: id, cartId: `cart-${id}` }),
    );
    return aShop({ feed: aFeed({ products: [{ ...aFeed().products[0]!, links }, ...extras] }) });
  };
  const together = { source: 'boughtTogether' } as const;

  test('goes into the cart by one change, with what it goes with where that is asked for', async () => {
    const { session, shop, slot: asked, offers } = await open(shopOfCases(), together);
    const result = await session.acceptAll(asked, { offers: offers(), withHeld: true });
    expect(result.status).toBe('done');
    expect(shop.changes.map(({ add }) => add.map(({ id, quantity }) => [id, quantity]))).toEqual([
      [
        ['phone-64', 1],
        ['case', 1],
        ['film', 1],
      ],
    ]);
  });

  test('brings as many of what it goes with as the shop sells at least', async () => {
    const [phone] = aFeed().products;
    const tea = { ...phone!, id: 'tea', cartId: 't', links, quantity: { min: 6, step: 6 } };
    const readContext = () => ({ product: { id: 'tea' } });
    const products = [tea, aProduct({ id: 'case', category: ['c'], family: 'c', price: 900 })];
    const shop = aShop({ feed: aFeed({ products }), readContext });
    const {
      session,
      slot: asked,
      offers,
    } = await open(shop, {
      ...together,
      placement: 'product',
    });
    expect(offers()[0]?.held).toMatchObject({ by: 'page', quantity: 6 });
    await session.acceptAll(asked, { offers: offers(), withHeld: true });
    expect(shop.changes[0]?.add).toMatchObject([
      { id: 'tea', quantity: 6 },
      { id: 'case', quantity: 1 },
    ]);
  });

  test('tells of each offer, by its place', async () => {
    const { session, shop, slot: asked, offers } = await open(shopOfCases(), together);
    await session.acceptAll(asked, { offers: offers(), withHeld: false });
    const told = shop.reports.flatMap((report) =>
      report.type === 'accepted' ? [[report.offer.product.id, report.position]] : [],
    );
    expect(told).toEqual([
      ['case', 0],
      ['film', 1],
    ]);
  });

  test('pressed twice is one change', async () => {
    const { session, shop, slot: asked, offers } = await open(shopOfCases(), together);
    const bundle = { offers: offers(), withHeld: false };
    await Promise.all([session.acceptAll(asked, bundle), session.acceptAll(asked, bundle)]);
    expect(shop.changes).toHaveLength(1);
  });

  test('of nothing changes nothing', async () => {
    const { session, shop, slot: asked } = await open(shopOfCases(), together);
    const result = await session.acceptAll(asked, { offers: [], withHeld: true });
    expect([result.status, shop.changes]).toEqual(['refused', []]);
  });
});

test('a visit is told, and remembered as a click', async () => {
  const personal = aStore();
  const shop = aShop({ memory: { functional: aStore(), personal } });
  const { session, slot: asked, first } = await open(shop);
  session.consent(true);
  session.visit(asked, first());
  expect(shop.reports.at(-1)).toMatchObject({ type: 'visited', position: 0 });
  expect([...personal.texts.values()].join()).toContain('"clicks":[[');
});

test('a no lasts as long as the visitor’s arm says', async () => {
  const DAY = 86_400_000;
  let now = Date.UTC(2026, 10, 22);
  const arms = [{ id: 'patient', weight: 1, policy: { coolDownDays: 1 } }];
  const shop = aShop({
    feed: aFeed({ experiments: [{ id: 'e', arms }] }),
    now: () => now,
    loadRules: async () => rules,
  });
  const { session, slot: asked, offers, first } = await open(shop);
  session.decline(asked, first());
  await session.refresh();
  expect(offers()).toEqual([]);
  now += 2 * DAY;
  await session.refresh();
  expect(ids(offers())).toEqual(['phone-128']);
});

test('what the page states of its customer goes into no report', async () => {
  const usage = { storage: { used: 46, limit: 50 } };
  const shop = aShop({ readContext: () => ({ customer: { usage, milestones: ['100 notes'] } }) });
  const { $decision } = await open(shop, { placement: 'account' });
  expect($decision.get()?.standing).toEqual({
    limits: [{ measure: 'storage', used: 46, limit: 50, stage: 'near' }],
    milestones: ['100 notes'],
  });
  expect(JSON.stringify(shop.reports)).not.toContain('storage');
});

describe('what the page states of its customer', () => {
  // The product says itself which limit it solves.
  const SECRETS = /starter|l:storage|finished 41|"used"/;
  const tier = (id: string, rank: number, parts: object) =>
    aProduct({
      id,
      title: id,
      kind: 'plan',
      family: 'plan',
      tier: rank,
      price: rank * 900,
      ...parts,
    });
  const feed = aFeed({
    products: [
      tier('starter', 1, { attributes: { Room: { value: 1, better: 'more' } } }),
      tier('pro', 2, {
        attributes: { Room: { value: 2, better: 'more' } },
        solves: ['limit:storage'],
      }),
    ],
    campaigns: [
      { id: 'busy', offer: ['pro'], headline: 'You finished {customer.tasksDone} tasks' },
    ],
  });
  const customer = {
    plan: 'starter',
    tasksDone: 41,
    usage: { storage: { used: 46, limit: 50 } },
  };
  const aPlanShop = () => {
    const [functional, personal] = [aStore(), aStore()];
    const changeCart = vi.fn<Ports['changeCart']>(async () => ({ status: 'done' }));
    const shop = aShop({
      feed,
      loadRules: async () => rules,
      readContext: () => ({ customer, consent: true }),
      changeCart,
      memory: { functional, personal },
    });
    return { shop, changeCart, functional, personal };
  };
  const account = { placement: 'account', widget: 'banner', source: undefined } as const;

  test('is shown to him, and goes into no report, no event and no store', async () => {
    const { shop, changeCart, functional, personal } = aPlanShop();
    const { session, slot: asked, first } = await open(shop, account);
    const offer = first();
    expect(offer).toMatchObject({
      headline: 'You finished 41 tasks',
      held: { id: 'starter', by: 'plan' },
      declineKeys: ['f:plan', 'l:storage:near'],
    });
    session.seen(asked, offer);
    await session.accept(asked, offer);
    await session.undo(asked, offer);
    await session.refresh();
    expect(changeCart).toHaveBeenCalled();
    const told = shop.reports.map(({ type }) => type);
    expect(told).toEqual(expect.arrayContaining(['decided', 'seen', 'accepted']));
    expect(JSON.stringify([shop.reports, changeCart.mock.calls])).not.toMatch(SECRETS);
    expect([...functional.texts.values(), ...personal.texts.values()].join()).not.toMatch(SECRETS);
    expect(shop.reports.find(({ type }) => type === 'seen')).toMatchObject({
      offer: { campaign: 'busy', product: { id: 'pro' } },
    });
  });

  test('is in no decline that outlives the session', async () => {
    const { shop, functional, personal } = aPlanShop();
    const { session, slot: asked, first } = await open(shop, account);
    session.decline(asked, first());
    await session.refresh();
    expect(JSON.stringify(shop.reports)).not.toMatch(SECRETS);
    expect([...personal.texts.values()].join()).toContain('f:plan');
    expect([...personal.texts.values()].join()).not.toMatch(SECRETS);
    // A limit that is full may ask once more in this session.
    expect([...functional.texts.values()].join()).toContain('l:storage:near');
  });
});

test('a view is remembered by the feed’s own id, whatever the page calls the product', async () => {
  const personal = aStore();
  const shop = aShop({
    memory: { functional: aStore(), personal },
    readContext: () => ({ product: { id: 'https://shop.example/p/phone-64' }, consent: true }),
  });
  await open(shop, { placement: 'product' });
  const [text = ''] = personal.texts.values();
  expect(text).toMatch(/"views":\[\[\d+,"phone-64"\]\]/);
});

test('an undo takes out what was added, and nothing else that stands before it', async () => {
  const {
    session,
    shop,
    slot: asked,
    first,
  } = await open(
    aShop({
      feed: aFeed({
        products: [
          { ...aFeed().products[0]!, links: { complements: [['case', 0.9]] } },
          { id: 'case', title: 'Case', price: 900 },
        ],
      }),
    }),
    { source: 'complements' },
  );
  const offer = first();
  await session.accept(asked, offer);
  expect(shop.cart().lines.map(({ id }) => id)).toEqual(['phone-64', 'case']);
  expect((await session.undo(asked, offer)).status).toBe('undone');
  expect(shop.cart().lines.map(({ id }) => id)).toEqual(['phone-64']);
});
