import { cartOf, type ContractCase } from './contract-shop.js';
import { askCase, askSwap, askUndo } from './swap-phones.js';

/** What a cart does when nothing goes wrong. */
export const changeCases: readonly ContractCase[] = [
  {
    title: 'tells what is in the cart, and what it costs',
    async run(open) {
      const world = await open();
      world.hold({ id: world.ids.phone64, quantity: 2 });
      const { lines, subtotal, currency } = await cartOf(world.platform);
      const prices = lines.map(({ quantity, price }) => [quantity, price]);
      return { saw: [prices, subtotal, currency], expected: [[[2, 49_900]], 99_800, 'USD'] };
    },
  },
  {
    title: 'an empty cart holds nothing, and the first thing comes in',
    async run(open) {
      const world = await open();
      const { lines, subtotal } = await cartOf(world.platform);
      const { status } = await world.platform.changeCart(askCase(world));
      const expected = [[], 0, 'done', [{ id: world.ids.case, quantity: 1 }]];
      return { saw: [lines, subtotal, status, world.cart()], expected };
    },
  },
  {
    title: 'adds beside what is there, as many as were asked for',
    async run(open) {
      const world = await open();
      world.hold({ id: world.ids.case, quantity: 1 });
      await cartOf(world.platform);
      const { status, cart } = await world.platform.changeCart(askCase(world, 2));
      const saw = [status, world.cart(), cart?.lines.map(({ quantity }) => quantity)];
      return { saw, expected: ['done', [{ id: world.ids.case, quantity: 3 }], [3]] };
    },
  },
  {
    title: 'swaps one tier for the other',
    async run(open) {
      const world = await open();
      world.hold({ id: world.ids.phone64, quantity: 1 });
      const { change, offer } = await askSwap(world);
      const { status, cart } = await world.platform.changeCart(change, { offers: [offer] });
      const expected = ['done', [{ id: world.ids.phone128, quantity: 1 }], 54_900];
      return { saw: [status, world.cart(), cart?.subtotal], expected };
    },
  },
  {
    title: 'swaps as many as were offered, and leaves the rest of the line',
    async run(open) {
      const world = await open();
      world.hold({ id: world.ids.phone64, quantity: 3 });
      const { change, offer } = await askSwap(world, 2);
      const { status } = await world.platform.changeCart(change, { offers: [offer] });
      const quantity = (id: string) => world.cart().find((line) => line.id === id)?.quantity;
      const saw = [status, quantity(world.ids.phone64), quantity(world.ids.phone128)];
      return { saw, expected: ['done', 1, 2] };
    },
  },
  {
    title: 'undoes a swap: the cart holds what it held',
    async run(open) {
      const world = await open();
      world.hold({ id: world.ids.phone64, quantity: 1 });
      const before = world.cart();
      const swap = await askSwap(world);
      const there = await world.platform.changeCart(swap.change, { offers: [swap.offer] });
      const undo = await askUndo(world, swap);
      const back = await world.platform.changeCart(undo, { offers: [swap.offer] });
      const expected = ['done', 'done', before];
      return { saw: [there.status, back.status, world.cart()], expected };
    },
  },
  {
    title: 'a line’s properties are kept in the swap, or it is refused; they never get lost',
    async run(open) {
      const world = await open();
      const properties = { Engraving: 'For Ann' };
      world.hold({ id: world.ids.phone64, quantity: 1, properties });
      const { change, offer } = await askSwap(world);
      const { status } = await world.platform.changeCart(change, { offers: [offer] });
      const id = status === 'done' ? world.ids.phone128 : world.ids.phone64;
      const expected = [[{ id, quantity: 1, properties }], true];
      return { saw: [world.cart(), ['done', 'refused'].includes(status)], expected };
    },
  },
  {
    title: 'one change asked for twice at once is one change',
    async run(open) {
      const world = await open();
      const change = askCase(world);
      await cartOf(world.platform);
      const twice = [world.platform.changeCart(change), world.platform.changeCart({ ...change })];
      const statuses = (await Promise.all(twice)).map(({ status }) => status);
      const expected = [['done', 'done'], [{ id: world.ids.case, quantity: 1 }]];
      return { saw: [statuses, world.cart()], expected };
    },
  },
  {
    title: 'what another page has added since is not added once more',
    async run(open) {
      const world = await open();
      await cartOf(world.platform);
      world.hold({ id: world.ids.case, quantity: 1 });
      const { status } = await world.platform.changeCart(askCase(world));
      return {
        saw: [status, world.cart()],
        expected: ['done', [{ id: world.ids.case, quantity: 1 }]],
      };
    },
  },
  {
    title: 'different changes run one after the other, and all of them happen',
    async run(open) {
      const world = await open();
      world.hold({ id: world.ids.phone64, quantity: 1 });
      const { change, offer } = await askSwap(world);
      const both = [
        world.platform.changeCart(change, { offers: [offer] }),
        world.platform.changeCart(askCase(world)),
      ];
      const statuses = (await Promise.all(both)).map(({ status }) => status);
      const held = world
        .cart()
        .map(({ id }) => id)
        .sort();
      const expected = [['done', 'done'], [world.ids.phone128, world.ids.case].sort()];
      return { saw: [statuses, held], expected };
    },
  },
  {
    title: 'what is not in the cart any more is not swapped',
    async run(open) {
      const world = await open();
      const change = { ...askCase(world), remove: [{ key: 'gone', quantity: 1 }] };
      const { status } = await world.platform.changeCart(change);
      return { saw: [status, world.cart()], expected: ['refused', []] };
    },
  },
  {
    title: 'what is no id of the shop is not taken for the one that it is like',
    async run(open) {
      const world = await open();
      await cartOf(world.platform);
      const cartId = world.ids.case.replace(/\d+/, '$&.0');
      const change = { ...askCase(world), add: [{ id: 'case', cartId, quantity: 1 }] };
      const { status } = await world.platform.changeCart(change);
      return { saw: [status, world.cart()], expected: ['refused', []] };
    },
  },
  {
    title: 'many who ask for the cart at once share one reading',
    async run(open) {
      const world = await open();
      await Promise.all([1, 2, 3].map(() => world.platform.readContext()));
      return { saw: world.requests.length, expected: 1 };
    },
  },
];
