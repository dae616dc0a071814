import { createSession, type CartResult, type Offer, type Ports, type Slot } from '@uptier/core';
import { aFeed, aProduct, aShop, aStore } from '@uptier/testing';
import { describe, expect, test, vi } from 'vitest';
import { rules } from '@uptier/core/rules';

const slot: Slot = { id: 'cart', placement: 'cart', source: 'boughtTogether' };
const links = {
  boughtTogether: [
    ['case', 0.5],
    ['film', 0.4],
  ] as const,
};
const extras = ['case', 'film'].map((id) =>
  aProduct({ id, title: id, price: 900, category: [id], family: id, cartId: `cart-${id}` }),
);
const feed = aFeed({ products: [{ ...aFeed().products[0]!, links }, ...extras] });

async function open(ports: Partial<Ports> = {}, asked = slot, shopFeed = feed) {
  const shop = aShop({ feed: shopFeed, loadRules: async () => rules, ...ports });
  const session = createSession({ feed: '/feed.json' }, shop.ports);
  const $decision = session.open(asked);
  await session.refresh();
  const offers = (): readonly Offer[] => $decision.get()?.offers ?? [];
  const [first, second] = offers() as [Offer, Offer];
  const added = () => shop.changes.map(({ add }) => add.map(({ id }) => id));
  return { shop, session, slot: asked, offers, first, second, added };
}

/** A cart that answers when it is told to. */
function aSlowCart() {
  const answers: ((result: CartResult) => void)[] = [];
  const changeCart = () => new Promise<CartResult>((resolve) => answers.push(resolve));
  return { answers, changeCart };
}

describe('pressed again after the cart has answered and before the page shows it', () => {
  test('an accept is the same change', async () => {
    const { session, first, added } = await open();
    await session.accept(slot, first);
    expect(await session.accept(slot, first)).toMatchObject({ status: 'done' });
    expect(added()).toEqual([['case']]);
  });

  test('a bundle is the same change', async () => {
    const { session, offers, added } = await open();
    const bundle = { offers: offers(), withHeld: true };
    await session.acceptAll(slot, bundle);
    expect(await session.acceptAll(slot, bundle)).toMatchObject({ status: 'done' });
    expect(added()).toEqual([['phone-64', 'case', 'film']]);
  });

  test('a bundle buys only what was not taken alone, and the other way round', async () => {
    const { session, offers, first, second, added } = await open();
    const taken = offers();
    await Promise.all([
      session.accept(slot, first),
      session.acceptAll(slot, { offers: taken, withHeld: false }),
      session.accept(slot, second),
    ]);
    expect(added()).toEqual([['case'], ['film']]);
  });

  test('a bundle with more in it does not buy what it goes with once more', async () => {
    const { session, offers, first, added } = await open();
    const all = offers();
    await session.acceptAll(slot, { offers: [first], withHeld: true });
    await session.acceptAll(slot, { offers: all, withHeld: true });
    expect(added()).toEqual([['phone-64', 'case'], ['film']]);
  });

  test('what failed is tried again', async () => {
    const { session, shop, first, added } = await open();
    shop.refuseNext({ status: 'refused' });
    await session.accept(slot, first);
    expect((await session.accept(slot, first)).status).toBe('done');
    expect(added()).toEqual([['case'], ['case']]);
  });

  test('a swap of which both stayed in the cart is not made once more', async () => {
    const { session, shop, first, added } = await open();
    shop.refuseNext({ status: 'both-in-cart' });
    await session.accept(slot, first);
    expect((await session.accept(slot, first)).status).toBe('both-in-cart');
    expect(added()).toEqual([['case']]);
  });

  test('what the page offers anew can be taken once more', async () => {
    const readContext = () => ({ cart: aShop().cart() });
    const { session, first, offers, added } = await open({ readContext });
    await session.accept(slot, first);
    await session.refresh();
    await session.accept(slot, offers()[0]!);
    expect(added()).toEqual([['case'], ['case']]);
  });
});

test('a bundle keeps what it goes with where its first offer is a campaign’s', async () => {
  const care = aProduct({ id: 'care', title: 'Care', price: 700, family: 'care' });
  const campaigns = [{ id: 'c', role: 'add-on', offer: ['care'] } as const];
  const shopFeed = aFeed({ products: [...feed.products, care], campaigns });
  const { session, offers, added } = await open({}, { id: 'cart', placement: 'cart' }, shopFeed);
  const bundle = { offers: offers().filter(({ role }) => role === 'add-on'), withHeld: true };
  expect(bundle.offers.map(({ held }) => held?.id)).toEqual([undefined, 'phone-64', 'phone-64']);
  await session.acceptAll(slot, bundle);
  expect(added()).toEqual([['phone-64', 'care', 'case', 'film']]);
});

describe('while the cart is being changed', () => {
  const says: [string, (session: Awaited<ReturnType<typeof open>>) => void][] = [
    ['a no', ({ session, second }) => session.decline(slot, second)],
    ['consent', ({ session }) => session.consent(true)],
    ['forgetting', ({ session }) => session.forget()],
    ['a refresh', ({ session }) => void session.refresh()],
  ];
  test.each(says)('%s waits with its walk', async (_, say) => {
    const { answers, changeCart } = aSlowCart();
    const readContext = vi.fn<() => unknown>(() => ({ cart: aShop().cart() }));
    const page = await open({ changeCart, readContext });
    const accepted = page.session.accept(slot, page.first);
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    const before = readContext.mock.calls.length;
    say(page);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(readContext.mock.calls.length).toBe(before);
    answers[0]!({ status: 'done' });
    await accepted;
    await vi.waitFor(() => expect(readContext.mock.calls.length).toBe(before + 1));
  });

  test('a walk that has read the cart before shows nothing', async () => {
    const { answers, changeCart } = aSlowCart();
    const contexts: ((context: unknown) => void)[] = [];
    let isSlow = false;
    const cart = aShop().cart();
    const readContext = () =>
      isSlow ? new Promise((resolve) => contexts.push(resolve)) : { cart };
    const { session, first, offers } = await open({ changeCart, readContext });
    isSlow = true;
    void session.refresh();
    await vi.waitFor(() => expect(contexts).toHaveLength(1));
    const accepted = session.accept(slot, first);
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    contexts[0]!({ cart: { lines: [], subtotal: 0 } });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(offers()).toHaveLength(2);
    answers[0]!({ status: 'done' });
    await accepted;
  });

  test('the end lets it finish and tells of it, and what waits does not begin', async () => {
    const { answers, changeCart } = aSlowCart();
    const { session, shop, first, second } = await open({ changeCart });
    const both = [session.accept(slot, first), session.accept(slot, second)];
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    session.end();
    answers[0]!({ status: 'done' });
    expect((await Promise.all(both)).map(({ status }) => status)).toEqual(['done', 'refused']);
    expect(shop.reports.filter(({ type }) => type === 'accepted')).toHaveLength(1);
    expect(answers).toHaveLength(1);
  });
});

describe('undoing', () => {
  test('pressed twice takes out once, and is told once', async () => {
    const { session, shop, first } = await open();
    await session.accept(slot, first);
    await session.accept(slot, first);
    expect((await session.undo(slot, first)).status).toBe('undone');
    expect((await session.undo(slot, first)).status).toBe('undone');
    expect(shop.changes.map(({ remove }) => remove.length)).toEqual([0, 1]);
    expect(shop.reports.filter(({ type }) => /undone|failed/.test(type))).toHaveLength(1);
  });

  test('lets the offer be taken once more', async () => {
    const { session, shop, first } = await open();
    await session.accept(slot, first);
    await session.undo(slot, first);
    expect((await session.accept(slot, first)).status).toBe('done');
    expect(shop.cart().lines.map(({ id }) => id)).toEqual(['phone-64', 'case']);
  });

  test('and taking once more are told by numbers of their own, a bundle by one', async () => {
    const { session, shop, offers, first } = await open();
    const all = offers();
    await session.accept(slot, first);
    await session.accept(slot, first);
    await session.undo(slot, first);
    await session.acceptAll(slot, { offers: all, withHeld: false });
    const told = shop.reports.flatMap((report) =>
      'turn' in report ? [[report.type, report.offer.product.id, report.turn]] : [],
    );
    expect(told).toEqual([
      ['accepted', 'case', 1],
      ['undone', 'case', 2],
      ['accepted', 'case', 3],
      ['accepted', 'film', 3],
    ]);
  });

  test('takes nothing of a bundle back', async () => {
    const { session, shop, offers, first } = await open();
    await session.acceptAll(slot, { offers: offers(), withHeld: false });
    expect((await session.undo(slot, first)).status).toBe('refused');
    expect(shop.changes).toHaveLength(1);
  });

  test('keeps the code while another offer was taken with it', async () => {
    const incentive = { type: 'percent', value: 10, code: 'TEN' } as const;
    const campaigns = [{ id: 'c', role: 'add-on', offer: ['case', 'film'], incentive } as const];
    const page = await open({}, { ...slot, source: 'campaign' }, { ...feed, campaigns });
    const { session, shop, first, second } = page;
    await session.accept(slot, first);
    await session.accept(slot, second);
    await session.undo(slot, first);
    await session.undo(slot, second);
    expect(shop.changes.map(({ dropCode }) => dropCode)).toEqual([
      undefined,
      undefined,
      undefined,
      'TEN',
    ]);
  });
});

describe('a cart that', () => {
  const throws = () => {
    throw new Error('broken');
  };
  test.each<[string, () => unknown]>([
    ['throws at once', throws],
    ['answers nothing', async () => undefined],
    ['answers garbage', async () => ({ status: 'great', cart: 5 })],
    ['answers no promise', () => 'yes'],
  ])('%s has refused, and what comes next is asked', async (_, changeCart) => {
    const { session, shop, first, second } = await open({ changeCart: changeCart as never });
    expect(await session.accept(slot, first)).toEqual({ status: 'refused' });
    expect(await session.accept(slot, second)).toEqual({ status: 'refused' });
    expect(shop.reports.filter(({ type }) => type === 'error')).toHaveLength(2);
  });

  test('tells no cart does not matter, and neither does one that cannot be read', async () => {
    const changeCart = async () => ({ status: 'done', cart: { lines: 'none' } });
    const { session, first } = await open({ changeCart: changeCart as never });
    expect((await session.accept(slot, first)).status).toBe('done');
    expect((await session.undo(slot, first)).status).toBe('refused');
  });
});

test('nothing is remembered of a visitor by a reading that came too late', async () => {
  const personal = aStore();
  const contexts: ((context: unknown) => void)[] = [];
  const readContext = () => new Promise((resolve) => contexts.push(resolve));
  const shop = aShop({ readContext, memory: { functional: aStore(), personal } });
  const session = createSession({ feed: '/feed.json' }, shop.ports);
  session.open(slot);
  const early = session.refresh();
  await vi.waitFor(() => expect(contexts).toHaveLength(1));
  const late = session.refresh();
  await vi.waitFor(() => expect(contexts).toHaveLength(2));
  contexts[1]!({ consent: false });
  await late;
  contexts[0]!({ consent: true });
  await early;
  expect([personal.texts.size, session.isConsented()]).toEqual([0, false]);
});

test('a feed that throws at once is asked for again at the next refresh', async () => {
  let isThere = false;
  const readJson = () => {
    if (!isThere) throw new Error('offline');
    return Promise.resolve(feed);
  };
  const { session, offers } = await open({ readJson });
  isThere = true;
  await session.refresh();
  expect(offers().map(({ product }) => product.id)).toEqual(['case', 'film']);
});

test('a quote that throws at once is told as one, and takes away what it was asked for', async () => {
  const quote = () => {
    throw new Error('broken');
  };
  const { shop, offers } = await open({ quote });
  expect(offers()).toEqual([]);
  expect(shop.reports[0]).toMatchObject({ code: 'quote-failed', detail: 'Error: broken' });
});
