import type { ContractCase } from './contract-shop.js';
import { askSwap } from './swap-phones.js';

/** What the next page does about a swap that a page could not end. */
export const journalCases: readonly ContractCase[] = [
  {
    title: 'what still came into the cart after the shopper was told no is taken out again',
    async run(open) {
      const world = await open();
      world.hold({ id: world.ids.phone64, quantity: 1 });
      const before = world.cart();
      const { change, offer } = await askSwap(world);
      world.fail({ on: 'add', how: 'hang' });
      const { status } = await world.platform.changeCart(change, { offers: [offer] });
      world.hold({ id: world.ids.phone128, quantity: 1 });
      await world.nextPage().readContext();
      return { saw: [status, world.cart()], expected: ['refused', before] };
    },
  },
  {
    title: 'where the cart became another one meanwhile it is left alone',
    async run(open) {
      const world = await open();
      world.hold({ id: world.ids.phone64, quantity: 1 });
      const { change, offer } = await askSwap(world);
      world.fail({ on: 'add', how: 'hang' });
      await world.platform.changeCart(change, { offers: [offer] });
      world.hold({ id: world.ids.phone128, quantity: 4 });
      const now = world.cart();
      await world.nextPage().readContext();
      return { saw: world.cart(), expected: now };
    },
  },
];
