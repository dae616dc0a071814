import { aProduct } from '../a-product.js';
import { cartOf, type ContractCase } from './contract-shop.js';
import { askSwap } from './swap-phones.js';

/** 49900 are 49900 yen, 49900 won, 49.900 dinars, 499.00 dollars: always minor units, never a float. */
const inCurrency = (currency: string): ContractCase => ({
  title: `cart and quote are in minor units of ${currency}`,
  async run(open) {
    const world = await open({ currency });
    world.hold({ id: world.ids.phone64, quantity: 3 });
    const { lines, subtotal, currency: paidIn } = await cartOf(world.platform);
    const product = aProduct({ cartId: world.ids.phone128 });
    const quotes = await world.platform.quote?.([product]);
    const price = 54_900;
    return {
      saw: [lines[0]?.price, subtotal, paidIn, quotes ?? 'none'],
      expected: [
        49_900,
        149_700,
        currency,
        quotes ? [{ id: product.id, price, currency, available: true }] : 'none',
      ],
    };
  },
});

const swapIn = (currency: string): ContractCase => ({
  title: `swaps in ${currency}, and takes no right price for a wrong one`,
  async run(open) {
    const world = await open({ currency });
    world.hold({ id: world.ids.phone64, quantity: 1 });
    const { change, offer } = await askSwap(world);
    const { status, cart } = await world.platform.changeCart(change, { offers: [offer] });
    return { saw: [status, cart?.subtotal], expected: ['done', 54_900] };
  },
});

const inForeignMoney: ContractCase = {
  title: 'what was offered in other money than the cart’s is not bought',
  async run(open) {
    const world = await open({ currency: 'JPY' });
    world.hold({ id: world.ids.phone64, quantity: 1 });
    const before = world.cart();
    const { change, offer } = await askSwap(world);
    const dollars = { ...offer, price: { ...offer.price, currency: 'USD' } };
    const { status } = await world.platform.changeCart(change, { offers: [dollars] });
    return { saw: [status, world.cart()], expected: ['refused', before] };
  },
};

/** Money as every platform tells it. */
export const moneyCases: readonly ContractCase[] = [
  ...['USD', 'JPY', 'KRW', 'KWD'].flatMap((currency) => [inCurrency(currency), swapIn(currency)]),
  inForeignMoney,
];
