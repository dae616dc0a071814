import { cartOf, type ContractCase, type ContractWorld, type Fault } from './contract-shop.js';
import { askCase, askSwap } from './swap-phones.js';

/** Asks for the swap while the shop has faults, and tells what became of it. */
async function swapWith(world: ContractWorld, ...faults: Fault[]) {
  world.hold({ id: world.ids.phone64, quantity: 1 });
  const { change, offer } = await askSwap(world);
  for (const fault of faults) world.fail(fault);
  const { status } = await world.platform.changeCart(change, { offers: [offer] });
  return [status, world.cart().map(({ id, quantity }) => `${id} x ${quantity}`)] as const;
}

const swapCase = (
  title: string,
  faults: readonly Fault[],
  outcome: readonly ['done' | 'refused' | 'both-in-cart', ...('phone64' | 'phone128')[]],
): ContractCase => ({
  title,
  async run(open) {
    const world = await open();
    const [status, ...held] = outcome;
    const [saw, lines] = await swapWith(world, ...faults);
    const expected = [status, held.map((name) => `${world.ids[name]} x 1`)];
    return { saw: [saw, lines], expected };
  },
});

/** What a cart does when the shop does not do what it is asked. The shopper never has less than before. */
export const faultCases: readonly ContractCase[] = [
  swapCase(
    'waits when it is told "too many requests", and then goes on',
    [
      { on: 'add', how: 429, times: 2, headers: { 'retry-after': '0' } },
      { on: 'read', how: 429, headers: { 'retry-after': '0' } },
    ],
    ['done', 'phone128'],
  ),
  swapCase(
    'gives up when "too many requests" does not end',
    [{ on: 'add', how: 429, times: 99, headers: { 'retry-after': '0' } }],
    ['refused', 'phone64'],
  ),
  swapCase(
    'a shop that fails has changed nothing',
    [{ on: 'add', how: 500 }],
    ['refused', 'phone64'],
  ),
  swapCase(
    'a shop that failed after it had added is taken at its cart',
    [{ on: 'add', how: 'broken' }],
    ['done', 'phone128'],
  ),
  swapCase(
    'a shop that does not answer is asked no longer',
    [{ on: 'add', how: 'hang' }],
    ['refused', 'phone64'],
  ),
  swapCase(
    'a shop that added and did not answer is taken at its cart',
    [{ on: 'add', how: 'late' }],
    ['done', 'phone128'],
  ),
  swapCase(
    'an answer that is a lie is found out',
    [{ on: 'add', how: 'lie' }],
    ['refused', 'phone64'],
  ),
  {
    title: 'a removal that is a lie leaves both in the cart, and that is told',
    async run(open) {
      const world = await open();
      const [status, lines] = await swapWith(world, { on: 'remove', how: 'lie', times: 2 });
      const expected = [`${world.ids.phone128} x 1`, `${world.ids.phone64} x 1`];
      return { saw: [status, [...lines].sort()], expected: ['both-in-cart', expected.sort()] };
    },
  },
  {
    title: 'what a swap has left in the cart is taken out when that is asked for',
    async run(open) {
      const world = await open();
      world.hold({ id: world.ids.phone64, quantity: 1 });
      const { change, offer } = await askSwap(world);
      const asked = { offers: [offer] };
      world.fail({ on: 'remove', how: 'lie', times: 2 });
      await world.platform.changeCart(change, asked);
      const takeOut = () => world.platform.changeCart({ ...change, add: [] }, asked);
      // Of the lies one may be left, where the shop has a single request for the swap.
      let { status } = await takeOut();
      if (status === 'refused') ({ status } = await takeOut());
      return { saw: [status, world.cart()[0]?.id], expected: ['done', world.ids.phone128] };
    },
  },
  {
    title: 'what is sold out is refused in the shop’s own words',
    async run(open) {
      const world = await open();
      await cartOf(world.platform);
      const add = [{ id: 'charger', cartId: world.ids.charger, quantity: 1 }];
      const { status, message } = await world.platform.changeCart({ add, remove: [] });
      return { saw: [status, !!message, world.cart()], expected: ['refused', true, []] };
    },
  },
  {
    title: 'of what is short nothing is added, not even a part',
    async run(open) {
      const world = await open();
      await cartOf(world.platform);
      const { status } = await world.platform.changeCart(askCase(world, 6));
      return { saw: [status, world.cart()], expected: ['refused', []] };
    },
  },
  {
    title: 'a swap for what is sold out leaves the cart as it was',
    async run(open) {
      const world = await open();
      world.hold({ id: world.ids.phone64, quantity: 1 });
      const before = world.cart();
      const { change } = await askSwap(world);
      const add = [{ id: 'charger', cartId: world.ids.charger, quantity: 1 }];
      const { status } = await world.platform.changeCart({ ...change, add });
      return { saw: [status, world.cart()], expected: ['refused', before] };
    },
  },
  {
    title: 'a price that has risen since undoes the change, and is told',
    async run(open) {
      const world = await open();
      world.hold({ id: world.ids.phone64, quantity: 1 });
      const before = world.cart();
      const { change, offer } = await askSwap(world);
      world.setPrice(world.ids.phone128, 59_900);
      const { status, price } = await world.platform.changeCart(change, { offers: [offer] });
      return { saw: [status, price, world.cart()], expected: ['price-changed', 59_900, before] };
    },
  },
  {
    title: 'a price that has risen is taken by who was told it, and not a higher one',
    async run(open) {
      const world = await open();
      world.hold({ id: world.ids.phone64, quantity: 1 });
      const { change, offer } = await askSwap(world);
      world.setPrice(world.ids.phone128, 59_900);
      const takeAt = async (price: number) => {
        const add = change.add.map((one) => ({ ...one, price }));
        return (await world.platform.changeCart({ ...change, add }, { offers: [offer] })).status;
      };
      const saw = [await takeAt(58_900), await takeAt(59_900), world.cart()[0]?.id];
      return { saw, expected: ['price-changed', 'done', world.ids.phone128] };
    },
  },
  {
    title: 'a price that has fallen is no harm',
    async run(open) {
      const world = await open();
      world.hold({ id: world.ids.phone64, quantity: 1 });
      const { change, offer } = await askSwap(world);
      world.setPrice(world.ids.phone128, 51_900);
      const { status } = await world.platform.changeCart(change, { offers: [offer] });
      return { saw: [status, world.cart()[0]?.id], expected: ['done', world.ids.phone128] };
    },
  },
  {
    title: 'a shop that never answers does not hold up what comes after',
    async run(open) {
      const world = await open();
      await cartOf(world.platform);
      world.fail({ on: 'read', how: 'hang' });
      const hung = world.platform.changeCart(askCase(world));
      const next = world.platform.changeCart(askCase(world, 2));
      const statuses = [(await hung).status, (await next).status];
      const expected = [['refused', 'done'], [{ id: world.ids.case, quantity: 2 }]];
      return { saw: [statuses, world.cart()], expected };
    },
  },
];
