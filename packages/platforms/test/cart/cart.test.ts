import { anOffer, aPrice, aProduct, besidePrototype } from '@uptier/testing';
import { expect, onTestFinished, test, vi } from 'vitest';
import { ShopError } from '../../src/cart/ask.js';
import type { ShopLine } from '../../src/cart/shop-cart.js';
import type { Entry } from '../../src/cart/journal.js';
import type { Locks } from '../../src/cart/turns.js';
import { aCart, aLine, failing, hanging, openCart } from './a-cart.js';
import { aJournal } from '../contract/a-journal.js';

const swap = {
  add: [{ id: 'new', quantity: 1 }],
  remove: [{ key: 'key-old', quantity: 1 }],
};

/** Web Locks as all tabs share them. */
function someLocks(): Locks {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request<T>(_name: string, _options: object, turn: () => Promise<T>): Promise<T> {
      const taken = last.then(turn);
      last = taken.catch(() => undefined);
      return taken;
    },
  };
}

test('a line that cannot be taken out stays beside the new one, and the page is told', async () => {
  const shop = aCart([aLine('old')], () => ({ setQuantity: failing }));
  const { status, cart } = await openCart(shop.calls).change(swap, []);
  expect([status, shop.content()]).toEqual(['both-in-cart', ['new x 1', 'old x 1']]);
  expect(cart?.lines.map(({ id }) => id)).toEqual(['old', 'new']);
});

test('what is left of it is taken out by a change of its own', async () => {
  const shop = aCart([aLine('old'), aLine('new')]);
  const change = { add: [], remove: swap.remove };
  const { status } = await openCart(shop.calls).change(change, []);
  expect([status, shop.content()]).toEqual(['done', ['new x 1']]);
});

test('a swap by one request that lost the old and brought no new puts the old back', async () => {
  const extras = { Engraving: 'For Ann' };
  const shop = aCart([{ ...aLine('old'), extras }], (cart) => ({
    swap: async () => void (cart.lines = []),
  }));
  const { status } = await openCart(shop.calls).change(swap, []);
  expect([status, shop.content()]).toEqual(['refused', ['old x 1']]);
  expect(shop.lines[0]?.extras).toEqual(extras);
});

test('a swap by one request that only added takes the old out in a second', async () => {
  const shop = aCart([aLine('old')], (cart) => ({
    swap: ({ additions }, known) => cart.calls.add(additions, known),
  }));
  const { status } = await openCart(shop.calls).change(swap, []);
  expect([status, shop.content()]).toEqual(['done', ['new x 1']]);
});

test('a swap works beside Prototype.js', async () => {
  const shop = aCart([aLine('old')]);
  const { status } = await besidePrototype(() => openCart(shop.calls).change(swap, []));
  expect([status, shop.content()]).toEqual(['done', ['new x 1']]);
});

test('several things are added all or not at all', async () => {
  const shop = aCart([aLine('held')], (cart) => {
    const { add } = cart.calls;
    return { add: async ([first], known) => (first ? add([first], known) : undefined) };
  });
  const change = {
    add: [
      { id: 'a', quantity: 1 },
      { id: 'b', quantity: 1 },
    ],
    remove: [],
  };
  const { status } = await openCart(shop.calls).change(change, []);
  expect([status, shop.content()]).toEqual(['refused', ['held x 1']]);
});

test('in a bundle the swapped line’s properties go to what takes its place', async () => {
  const extras = { Engraving: 'For Ann' };
  const shop = aCart([{ ...aLine('old'), extras }]);
  const offer = anOffer({
    product: aProduct({ id: 'new' }),
    held: { id: 'old', by: 'cart', line: 'key-old' },
    price: aPrice({ price: 100, pay: 100 }),
  });
  const change = { ...swap, add: [{ id: 'case', quantity: 1 }, ...swap.add] };
  const { status } = await openCart(shop.calls).change(change, [offer]);
  expect(status).toBe('done');
  expect(shop.lines.map(({ id, extras: own }) => [id, own])).toEqual([
    ['case', undefined],
    ['new', extras],
  ]);
});

test('what is put back has what it was bought with, whatever the new one had', async () => {
  const choice = { of: 'old', Wrapping: 'Yes' };
  const shop = aCart([{ ...aLine('old'), extras: choice }], (cart) => ({
    // A choice of one product fits no other.
    add: async ([{ id, quantity, extras } = { id: '', quantity: 0 }]) => {
      const { of } = Object(extras);
      cart.lines.push({ ...aLine(id, quantity), ...(of === id && { extras }) });
    },
  }));
  const page = openCart(shop.calls);
  await page.read();
  const held = { id: 'old', by: 'cart', line: 'key-old' } as const;
  const offer = anOffer({ product: aProduct({ id: 'new' }), held, action: 'swap' });
  expect((await page.change(swap, [offer])).status).toBe('done');
  expect(shop.lines.map(({ id, extras }) => [id, extras])).toEqual([['new', undefined]]);
  const undo = {
    add: [{ id: 'old', quantity: 1 }],
    remove: [{ key: 'key-new', quantity: 1 }],
  };
  expect((await page.change(undo, [offer])).status).toBe('done');
  expect(shop.lines.map(({ id, extras }) => [id, extras])).toEqual([['old', choice]]);
});

test('two pages that press accept within 50 ms add one, and both are told that it is there', async () => {
  const locks = someLocks();
  const shop = aCart();
  const pages = [openCart(shop.calls, { locks }), openCart(shop.calls, { locks })];
  await Promise.all(pages.map((page) => page.read()));
  const change = { add: swap.add, remove: [] };
  const both = await Promise.all(pages.map((page) => page.change(change, [])));
  expect(both.map(({ status }) => status)).toEqual(['done', 'done']);
  expect(shop.content()).toEqual(['new x 1']);
});

test('two pages that swap the same line swap it once', async () => {
  const locks = someLocks();
  const shop = aCart([aLine('old')]);
  const pages = [openCart(shop.calls, { locks }), openCart(shop.calls, { locks })];
  await Promise.all(pages.map((page) => page.read()));
  const both = await Promise.all(pages.map((page) => page.change(swap, [])));
  expect(both.map(({ status }) => status)).toEqual(['done', 'done']);
  expect(shop.content()).toEqual(['new x 1']);
});

test('the same accepted once more later is one more', async () => {
  const shop = aCart();
  const page = openCart(shop.calls);
  await page.change({ add: swap.add, remove: [] }, []);
  await page.change({ add: swap.add, remove: [] }, []);
  expect(shop.content()).toEqual(['new x 2']);
});

test('what came in though the shopper was told that it had not is not bought again when he presses once more', async () => {
  // A cache answers for the shop once it has been told of the first.
  const how = { isFirst: true, isCached: false };
  const shop = aCart([], (cart) => {
    const { read, add } = cart.calls;
    const cached = read();
    return {
      read: () => (how.isCached ? cached : read()),
      add: (...call) => {
        how.isCached = how.isFirst;
        how.isFirst = false;
        return add(...call);
      },
    };
  });
  const page = openCart(shop.calls);
  const change = { add: swap.add, remove: [] };
  expect(await page.change(change, [])).toMatchObject({ status: 'refused', isUnsure: true });
  how.isCached = false;
  await page.read();
  // It may cost something else by now.
  const again = { add: [{ ...swap.add[0]!, price: 120 }], remove: [] };
  expect((await page.change(again, [])).status).toBe('done');
  expect(shop.content()).toEqual(['new x 1']);
  expect((await page.change(change, [])).status).toBe('done');
  expect(shop.content()).toEqual(['new x 2']);
});

/** A shop that does the first thing that it is asked for, and is not heard of until it is back. */
function aShopThatGoes(...lines: ShopLine[]) {
  const how: { isGone: boolean; isFirst?: boolean } = { isGone: false };
  const shop = aCart(lines, (cart) => {
    const { read, add } = cart.calls;
    return {
      read: () => (how.isGone ? failing() : read()),
      add: async (...call) => {
        await add(...call);
        if (how.isFirst ?? true) how.isGone = true;
        how.isFirst = false;
        if (how.isGone) await failing();
      },
    };
  });
  return { shop, how };
}

test('what nobody knows the end of is bought once, however often the shopper presses meanwhile', async () => {
  const { shop, how } = aShopThatGoes();
  const page = openCart(shop.calls);
  const change = { add: swap.add, remove: [] };
  const unsure = { status: 'refused', isUnsure: true };
  expect(await page.change(change, [])).toEqual(unsure);
  expect(await page.change(change, [])).toEqual(unsure);
  how.isGone = false;
  await page.read();
  expect((await page.change(change, [])).status).toBe('done');
  expect(shop.content()).toEqual(['new x 1']);
});

test('of what came in unseen the shopper gets no more than the number that he then asks for', async () => {
  const { shop, how } = aShopThatGoes();
  const page = openCart(shop.calls);
  await page.change({ add: swap.add, remove: [] }, []);
  how.isGone = false;
  await page.read();
  const two = { add: [{ id: 'new', quantity: 2 }], remove: [] };
  expect((await page.change(two, [])).status).toBe('done');
  expect(shop.content()).toEqual(['new x 2']);
});

test('a swap that came in half unseen, and of which the journal is lost, is a whole one when he presses once more', async () => {
  const { shop, how } = aShopThatGoes(aLine('old'));
  const page = openCart(shop.calls, { journal: aJournal() });
  await page.read();
  expect(await page.change(swap, [])).toMatchObject({ isUnsure: true });
  how.isGone = false;
  // The theme reads its cart.
  page.notice();
  await page.read();
  expect((await page.change(swap, [])).status).toBe('done');
  expect(shop.content()).toEqual(['new x 1']);
});

test('what the shopper has put in himself since stays his where the rest does not work', async () => {
  const { shop, how } = aShopThatGoes();
  const page = openCart(shop.calls);
  const offer = anOffer({
    product: aProduct({ id: 'new' }),
    price: aPrice({ price: 100, pay: 100 }),
  });
  const change = { add: swap.add, remove: [] };
  await page.change(change, [offer]);
  how.isGone = false;
  shop.lines = [aLine('new', 3, 900)];
  expect((await page.change(change, [offer])).status).toBe('price-changed');
  expect(shop.content()).toEqual(['new x 2']);
});

test('of several things that were half added only what is missing is added when he presses once more', async () => {
  const how = { isBroken: true };
  const shop = aCart([aLine('a')], (cart) => {
    const { read, add } = cart.calls;
    return {
      read: () => (how.isBroken && cart.lines[0]!.quantity > 1 ? failing() : read()),
      add: async (additions, known) => {
        await add(how.isBroken ? additions.slice(0, 1) : additions, known);
        if (how.isBroken) await failing();
      },
    };
  });
  const page = openCart(shop.calls);
  await page.read();
  const change = {
    add: [
      { id: 'a', quantity: 2 },
      { id: 'b', quantity: 1 },
    ],
    remove: [],
  };
  expect((await page.change(change, [])).status).toBe('refused');
  expect(shop.content()).toEqual(['a x 3']);
  how.isBroken = false;
  await page.read();
  expect((await page.change(change, [])).status).toBe('done');
  expect(shop.content()).toEqual(['a x 3', 'b x 1']);
});

test('what the shopper himself took out since the first try is added once, not twice', async () => {
  let isFirst = true;
  const shop = aCart([aLine('new', 2)], (cart) => {
    const { add } = cart.calls;
    return { add: (...call) => (isFirst ? ((isFirst = false), hanging()) : add(...call)) };
  });
  const page = openCart(shop.calls);
  const change = { add: swap.add, remove: [] };
  expect((await page.change(change, [])).status).toBe('refused');
  shop.lines = [];
  expect((await page.change(change, [])).status).toBe('done');
  expect(shop.content()).toEqual(['new x 1']);
});

test('what came in unseen still gets its code, and is taken back where it costs more than the shopper was told', async () => {
  for (const [price, ...ends] of [
    [100, 'done', ['new x 1'], ['SAVE10']],
    [900, 'price-changed', [], []],
  ] as const) {
    const how = { isGone: false };
    const codes: string[] = [];
    const shop = aCart([], (cart) => {
      const { read } = cart.calls;
      return {
        read: async () => (how.isGone ? failing() : { ...(await read()), codes: [...codes] }),
        add: async () => {
          cart.lines = [aLine('new', 1, price)];
          how.isGone = true;
          await failing();
        },
        setCode: async (code) => void ('apply' in code && codes.push(code.apply)),
      };
    });
    const offer = anOffer({
      product: aProduct({ id: 'new' }),
      price: aPrice({ price: 100, pay: 100 }),
    });
    const page = openCart(shop.calls);
    const change = { add: swap.add, remove: [], code: 'SAVE10' };
    expect((await page.change(change, [offer])).status).toBe('refused');
    how.isGone = false;
    const { status } = await page.change(change, [offer]);
    expect([status, shop.content(), codes]).toEqual(ends);
  }
});

test('a product whose SKU is what another is bought by stays when that one is taken back', async () => {
  const shop = aCart([{ ...aLine('57'), others: ['new'] }], (cart) => ({
    add: async () => void cart.lines.push(aLine('new', 1, 900)),
  }));
  const offer = anOffer({
    product: aProduct({ id: 'new' }),
    price: aPrice({ price: 100, pay: 100 }),
  });
  const { status } = await openCart(shop.calls).change({ add: swap.add, remove: [] }, [offer]);
  expect([status, shop.content()]).toEqual(['price-changed', ['57 x 1']]);
});

test('the journal is written before the first step, and empty after the last', async () => {
  const journal = aJournal();
  const seen: unknown[] = [];
  const shop = aCart([aLine('old', 2)], (cart) => {
    const { add } = cart.calls;
    return {
      add: (additions, known) => {
        seen.push(journal.read());
        return add(additions, known);
      },
    };
  });
  await openCart(shop.calls, { journal }).change(swap, []);
  expect(seen).toEqual([
    {
      at: expect.closeTo(Date.now(), -5),
      root: '/',
      additions: [{ id: 'new', quantity: 1, had: 0 }],
      cuts: [{ line: aLine('old', 2), quantity: 1, had: 2 }],
    },
  ]);
  expect(journal.read()).toBeUndefined();
});

/** A swap of one `old` for one `new`, as a page has left it. */
const left = (entry: Partial<Entry> = {}): Entry => ({
  at: Date.now(),
  root: '/',
  additions: [{ id: 'new', quantity: 1, had: 0 }],
  cuts: [{ line: aLine('old'), quantity: 1, had: 1 }],
  ...entry,
});

async function nextPage(entry: unknown, ...ids: string[]) {
  const journal = aJournal();
  journal.write(entry);
  const shop = aCart(ids.map((id) => aLine(id)));
  const cart = await openCart(shop.calls, { journal }).read();
  return { saw: cart.lines.map(({ id }) => id), left: journal.read(), shop };
}

test('a swap that a page left between its steps is finished by the next, before it reads the cart', async () => {
  expect(await nextPage(left(), 'old', 'new')).toMatchObject({ saw: ['new'], left: undefined });
});

test('a swap that had not begun, and one that was through, leave nothing to do', async () => {
  expect((await nextPage(left(), 'old')).saw).toEqual(['old']);
  expect((await nextPage(left(), 'new')).saw).toEqual(['new']);
});

test('a swap that was left half done is finished though the clock has been set back by minutes since', async () => {
  const entry = left({ at: Date.now() + 5 * 60_000 });
  expect(await nextPage(entry, 'old', 'new')).toMatchObject({ saw: ['new'], left: undefined });
});

test('a swap that was left half done at a price that nobody was told is undone', async () => {
  const additions = [{ id: 'new', quantity: 1, had: 0, most: 99 }];
  expect((await nextPage(left({ additions }), 'old', 'new')).shop.content()).toEqual(['old x 1']);
  const fair = [{ ...additions[0]!, most: 100 }];
  expect((await nextPage(left({ additions: fair }), 'old', 'new')).saw).toEqual(['new']);
});

test('a swap that was left before its code was in gets it from the next page, or is undone', async () => {
  for (const [takesCodes, ...ends] of [
    [true, ['new x 1'], ['SAVE10']],
    [false, ['old x 1'], []],
  ] as const) {
    for (const there of [['old', 'new'], ['new']]) {
      const codes: string[] = [];
      const journal = aJournal();
      journal.write(left({ code: 'SAVE10' }));
      const lines = there.map((id) => aLine(id));
      const shop = aCart(lines, (cart) => {
        const { read } = cart.calls;
        return {
          read: async () => ({ ...(await read()), codes: [...codes] }),
          setCode: async (code) => void (takesCodes && 'apply' in code && codes.push(code.apply)),
        };
      });
      await openCart(shop.calls, { journal }).read();
      expect([shop.content(), codes]).toEqual(ends);
    }
  }
});

test('a page that was drawn with both is told when one of them is taken out', async () => {
  const told: unknown[] = [];
  const journal = aJournal();
  journal.write(left());
  const shop = aCart([aLine('old'), aLine('new')], () => ({
    tellPage: ({ lines }) => void told.push(lines.map(({ id }) => id)),
  }));
  await openCart(shop.calls, { journal }).read();
  expect(told).toEqual([['new']]);
});

/** The page after one that was gone before the shop had done what it asked for. */
async function pageAfterSlowOne() {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const journal = aJournal();
  journal.write(left());
  const shop = aCart([aLine('old')]);
  const page = openCart(shop.calls, { journal });
  const heard = vi.fn<() => void>();
  page.onChange(heard);
  await page.read();
  return { page, shop, journal, heard };
}

test('what a page that is gone had sent, and comes in late, is a whole swap all the same', async () => {
  const { shop, journal, heard } = await pageAfterSlowOne();
  await vi.advanceTimersByTimeAsync(4000);
  expect(shop.content()).toEqual(['old x 1']);
  shop.lines.push(aLine('new'));
  await vi.advanceTimersByTimeAsync(3000);
  expect([shop.content(), journal.read()]).toEqual([['new x 1'], undefined]);
  expect(heard).toHaveBeenCalledTimes(1);
});

test('what does not come in is waited for no longer than a request takes', async () => {
  const { shop, journal } = await pageAfterSlowOne();
  await vi.advanceTimersByTimeAsync(30_000);
  expect(journal.read()).toBeUndefined();
  shop.lines.push(aLine('new'));
  await vi.advanceTimersByTimeAsync(30_000);
  expect(shop.content()).toEqual(['new x 1', 'old x 1']);
});

test('what the shopper takes by the shop’s own button meanwhile is his', async () => {
  const { page, shop, journal } = await pageAfterSlowOne();
  shop.lines.push(aLine('new'));
  page.notice();
  await vi.advanceTimersByTimeAsync(30_000);
  expect([shop.content(), journal.read()]).toEqual([['new x 1', 'old x 1'], undefined]);
});

test('a look at the cart ends nothing that is awaited, and is no sign that it is another', async () => {
  const { page, shop, journal } = await pageAfterSlowOne();
  page.look();
  await vi.advanceTimersByTimeAsync(300);
  expect(journal.read()).toBeDefined();
  shop.lines.push(aLine('new'));
  await vi.advanceTimersByTimeAsync(3000);
  expect(shop.content()).toEqual(['new x 1']);
});

test('an addition beside a swap that is awaited leaves that to be finished', async () => {
  const { page, shop } = await pageAfterSlowOne();
  const add = [{ id: 'case', quantity: 1 }];
  expect((await page.change({ add, remove: [] }, [])).status).toBe('done');
  shop.lines.push(aLine('new'));
  await vi.advanceTimersByTimeAsync(3000);
  expect(shop.content()).toEqual(['case x 1', 'new x 1']);
});

test('a swap at the right price is finished beside a line of the same product that costs more', async () => {
  const dear = { ...aLine('new', 1, 1200), key: 'key-engraved' };
  const journal = aJournal();
  journal.write(left({ additions: [{ id: 'new', quantity: 1, had: 1, most: 100 }] }));
  const shop = aCart([aLine('old'), dear, aLine('new')]);
  await openCart(shop.calls, { journal }).read();
  expect(shop.content()).toEqual(['new x 1', 'new x 1']);
});

test('a sign of a change does not end what another tab has under way', async () => {
  const journal = aJournal();
  const page = openCart(aCart([aLine('old')]).calls, { journal });
  await page.read();
  journal.write(left());
  page.notice();
  expect(journal.read()).toEqual(left({ at: expect.any(Number) as never }));
});

test('a swap of half an hour ago, of the far future or of another shop is left as it is, and forgotten', async () => {
  const minute = 60_000;
  for (const entry of [
    left({ at: Date.now() - 30 * minute }),
    left({ at: Date.now() + 31 * minute }),
    left({ at: 'now' as never }),
    left({ root: '/other/' }),
  ]) {
    const { shop, left: open } = await nextPage(entry, 'old', 'new');
    expect([shop.content(), open]).toEqual([['new x 1', 'old x 1'], undefined]);
  }
  const recent = left({ at: Date.now() - 29 * minute });
  expect((await nextPage(recent, 'old', 'new')).shop.content()).toEqual(['new x 1']);
});

test('a swap is finished by the pages of its own shop alone', async () => {
  const roots = { '/shop/': ['new x 1'], '/other/': ['new x 1', 'old x 1'] };
  for (const [root, content] of Object.entries(roots)) {
    const journal = aJournal();
    journal.write(left({ root: '/shop/' }));
    const shop = aCart([aLine('old'), aLine('new')], () => ({ root: () => root }));
    await openCart(shop.calls, { journal }).read();
    expect([shop.content(), journal.read()]).toEqual([content, undefined]);
  }
});

/** A shop with both in the cart, which does not take out the old one. */
async function nextPageOfStuckShop(status: number) {
  const journal = aJournal();
  journal.write(left());
  const shop = aCart([aLine('old'), aLine('new')], (cart) => {
    const { setQuantity } = cart.calls;
    return {
      setQuantity: (line, quantity, known) =>
        line.id === 'old'
          ? Promise.reject(new ShopError('', status))
          : setQuantity(line, quantity, known),
    };
  });
  await openCart(shop.calls, { journal }).read();
  return [shop.content(), journal.read()];
}

test('a swap that the shop does not let be finished is undone', async () => {
  expect(await nextPageOfStuckShop(422)).toEqual([['old x 1'], undefined]);
});

test.each([429, 500, 504])(
  'where a %i leaves open whether the old one goes, the new one stays, and it is not tried again',
  async (status) => {
    expect(await nextPageOfStuckShop(status)).toEqual([['new x 1', 'old x 1'], undefined]);
  },
);

test('the old one is put back once, however the cart then looks', async () => {
  const journal = aJournal();
  journal.write(left({ isRefused: true }));
  let added = 0;
  const shop = aCart([aLine('new')], () => ({ add: async () => void added++ }));
  await openCart(shop.calls, { journal }).read();
  await openCart(shop.calls, { journal }).read();
  expect([added, shop.content(), journal.read()]).toEqual([1, ['new x 1'], undefined]);
});

test('the old one is not put back where the cart holds it with other properties', async () => {
  const journal = aJournal();
  journal.write(left({ isRefused: true }));
  const gift = { ...aLine('old'), key: 'key-gift', extras: { Gift: 'Yes' } };
  const shop = aCart([gift, aLine('new')]);
  await openCart(shop.calls, { journal }).read();
  expect(shop.content()).toEqual(['old x 1']);
});

test('of two lines of one product the swapped one comes back beside the other', async () => {
  const journal = aJournal();
  const extras = { Engraving: 'For Ann' };
  const engraved = { ...aLine('old'), key: 'key-engraved', extras };
  journal.write(left({ isRefused: true, cuts: [{ line: engraved, quantity: 1, had: 2 }] }));
  const added: unknown[] = [];
  const shop = aCart([aLine('old'), aLine('new')], (cart) => ({
    add: async (additions) => {
      added.push(...additions);
      cart.lines.push(engraved);
    },
  }));
  await openCart(shop.calls, { journal }).read();
  expect(added).toEqual([{ id: 'old', quantity: 1, extras }]);
  expect(shop.content()).toEqual(['old x 1', 'old x 1']);
});

test('what was only to be added and came in late stays: the shopper sees it, or has added it himself', async () => {
  const journal = aJournal();
  const shop = aCart([], () => ({ add: hanging }));
  const page = openCart(shop.calls, { journal });
  expect((await page.change({ add: swap.add, remove: [] }, [])).status).toBe('refused');
  shop.lines.push(aLine('new'));
  await openCart(shop.calls, { journal }).read();
  expect([shop.content(), journal.read()]).toEqual([['new x 1'], undefined]);
  const late = left({ cuts: [], isRefused: true });
  expect((await nextPage(late, 'new')).shop.content()).toEqual(['new x 1']);
});

test('one odd line keeps the others from no offer, and no change is made beside it', async () => {
  const shop = aCart([aLine('old'), { ...aLine('odd'), price: NaN }]);
  const page = openCart(shop.calls);
  expect((await page.read()).lines.map(({ id }) => id)).toEqual(['old']);
  expect(await page.change(swap, [])).toEqual({ status: 'refused' });
  expect(shop.content()).toEqual(['odd x 1', 'old x 1']);
});

test('a swap that the shopper was told had failed, and went through late, is undone', async () => {
  const entry = left({ isRefused: true });
  expect((await nextPage(entry, 'new')).shop.content()).toEqual(['old x 1']);
  expect((await nextPage(entry, 'old', 'new')).shop.content()).toEqual(['old x 1']);
});

test('once others have changed the cart, nothing of what is in it is undone', async () => {
  const journal = aJournal();
  const shop = aCart([aLine('old')], () => ({ add: hanging }));
  const page = openCart(shop.calls, { journal });
  await page.read();
  expect((await page.change(swap, [])).status).toBe('refused');
  expect(journal.read()).toMatchObject({ isRefused: true });
  // The shopper now takes the new one by the shop's own button.
  shop.lines.push(aLine('new'));
  page.notice();
  expect(journal.read()).toBeUndefined();
  await openCart(shop.calls, { journal }).read();
  expect(shop.content()).toEqual(['new x 1', 'old x 1']);
});

test('a swap that left both in the cart is left to the shopper, who was told so', async () => {
  const journal = aJournal();
  const how = { isStuck: true };
  const shop = aCart([aLine('old')], (cart) => {
    const { setQuantity } = cart.calls;
    return { setQuantity: (...call) => (how.isStuck ? failing() : setQuantity(...call)) };
  });
  const page = openCart(shop.calls, { journal });
  expect((await page.change(swap, [])).status).toBe('both-in-cart');
  expect(journal.read()).toBeUndefined();
  how.isStuck = false;
  await openCart(shop.calls, { journal }).read();
  expect(shop.content()).toEqual(['new x 1', 'old x 1']);
  expect((await page.change({ add: [], remove: swap.remove }, [])).status).toBe('done');
  expect(shop.content()).toEqual(['new x 1']);
});

test('what a tab that was closed has left half done is finished before the next yes in another', async () => {
  const journal = aJournal();
  let tell = (): void => {};
  const isHalf = new Promise<void>((resolve) => (tell = resolve));
  const shop = aCart([aLine('old')]);
  const other = openCart(shop.calls, { journal });
  await other.read();
  const closed = { ...shop.calls, setQuantity: () => (tell(), new Promise<never>(() => {})) };
  void openCart(closed, { journal }).change(swap, []);
  await isHalf;
  const add = [{ id: 'case', quantity: 1 }];
  expect((await other.change({ add, remove: [] }, [])).status).toBe('done');
  expect([shop.content(), journal.read()]).toEqual([['case x 1', 'new x 1'], undefined]);
});

test('the rest of a swap is not taken out where what took its place is gone', async () => {
  const shop = aCart([aLine('old')]);
  const offer = anOffer({
    product: aProduct({ id: 'new' }),
    held: { id: 'old', by: 'cart', line: 'key-old' },
  });
  const rest = { add: [], remove: swap.remove };
  expect((await openCart(shop.calls).change(rest, [offer])).status).toBe('refused');
  expect(shop.content()).toEqual(['old x 1']);
});

test('what came in stays where the old one does not come back', async () => {
  const journal = aJournal();
  const shop = aCart([aLine('old')], (cart) => ({
    swap: async () => void (cart.lines = [aLine('new', 1, 900)]),
    add: failing,
  }));
  const offer = anOffer({
    product: aProduct({ id: 'new' }),
    held: { id: 'old', by: 'cart', line: 'key-old' },
    price: aPrice({ price: 100, pay: 100 }),
  });
  const { status } = await openCart(shop.calls, { journal }).change(swap, [offer]);
  expect([status, shop.content()]).toEqual(['price-changed', ['new x 1']]);
  expect(journal.read()).toMatchObject({ isRefused: true });
});

test('a cart that is read back from a cache is put right by the next page', async () => {
  const journal = aJournal();
  let isCached = false;
  const shop = aCart([aLine('old')], (cart) => {
    const { read, add } = cart.calls;
    const cached = read();
    return {
      read: () => (isCached ? cached : read()),
      add: (...call) => ((isCached = true), add(...call)),
    };
  });
  expect((await openCart(shop.calls, { journal }).change(swap, [])).status).toBe('refused');
  isCached = false;
  await openCart(shop.calls, { journal }).read();
  expect([shop.content(), journal.read()]).toEqual([['old x 1'], undefined]);
});

test('a journal that throws, as where the store is full, keeps no cart from being changed', async () => {
  const throwing = (): never => {
    throw new DOMException('', 'QuotaExceededError');
  };
  for (const journal of [
    { read: throwing, write: throwing },
    { read: () => undefined, write: throwing },
  ]) {
    const shop = aCart([aLine('old')]);
    const page = openCart(shop.calls, { journal });
    await page.read();
    expect((await page.change(swap, [])).status).toBe('done');
    expect(shop.content()).toEqual(['new x 1']);
  }
});

test('a journal that cannot be read is thrown away', async () => {
  for (const entry of ['text', 7, { additions: [{}], cuts: [] }, { additions: [] }]) {
    expect(await nextPage(entry, 'old')).toMatchObject({ saw: ['old'], left: undefined });
  }
});

test('a journal that would take out more than there was, or less than nothing, is thrown away', async () => {
  const cut = { line: aLine('old'), quantity: 1, had: 1 };
  const addition = { id: 'new', quantity: 1, had: 0 };
  const entries = [
    { cuts: [{ ...cut, quantity: 5 }] },
    { cuts: [{ ...cut, quantity: -1 }] },
    { cuts: [{ ...cut, quantity: 0.5 }] },
    { cuts: [{ ...cut, had: 0 }] },
    { cuts: [{ ...cut, line: { ...cut.line, names: [] } }] },
    { additions: [{ ...addition, had: -1, quantity: 2 }], isRefused: true },
    { additions: [{ ...addition, quantity: 1e300 }] },
    { additions: [], isRefused: true },
  ];
  for (const entry of entries) {
    const { shop } = await nextPage({ ...left(), ...entry }, 'old', 'new');
    expect([entry, shop.content()]).toEqual([entry, ['new x 1', 'old x 1']]);
  }
});

test('what a shop says to a no is told, and nothing is left open, whichever copy of the code heard it', async () => {
  const journal = aJournal();
  const soldOut = Object.assign(new Error('All sold out'), { status: 422 });
  const shop = aCart([aLine('old')], () => ({ add: () => Promise.reject(soldOut) }));
  const result = await openCart(shop.calls, { journal }).change(swap, []);
  expect(result).toMatchObject({ status: 'refused', message: 'All sold out' });
  expect(result.isUnsure).toBeUndefined();
  expect(journal.read()).toBeUndefined();
});

test('a cart that cannot be read refuses, and stands as it was', async () => {
  const shop = aCart([aLine('old')], () => ({ read: failing }));
  expect(await openCart(shop.calls).change(swap, [])).toEqual({ status: 'refused' });
  expect(shop.content()).toEqual(['old x 1']);
});

test('what is read while a change begins waits for the change', async () => {
  const shop = aCart([aLine('old')]);
  const page = openCart(shop.calls);
  const reading = page.read();
  void page.change(swap, []);
  expect((await reading).lines.map(({ id }) => id)).toEqual(['new']);
});

test('a line with something that no request can give to another is never swapped', async () => {
  const shop = aCart([{ ...aLine('old'), isFixed: true }]);
  const page = openCart(shop.calls);
  expect(await page.change(swap, [])).toMatchObject({ status: 'refused' });
  expect(await page.change({ add: [], remove: swap.remove }, [])).toMatchObject({ status: 'done' });
});

test('many signs of a change are one, and a sign without a change is none', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const shop = aCart([aLine('old')]);
  const page = openCart(shop.calls);
  const heard = vi.fn<() => void>();
  page.onChange(heard);
  await page.read();
  page.notice();
  await vi.advanceTimersByTimeAsync(300);
  expect(heard).not.toHaveBeenCalled();
  shop.lines.push(aLine('case'));
  page.notice();
  page.notice();
  await vi.advanceTimersByTimeAsync(300);
  expect(heard).toHaveBeenCalledTimes(1);
});
