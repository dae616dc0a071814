import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sampleOf } from '../src/replay/simulate/sample-of.js';
import { phoneShop } from './phone-shop.js';
import { folderOf, runOnScreen } from './run-program.js';

const ORDERS = `order_id,product_id,quantity,created_at
3,phone-128,1,2026-11-03
1,phone-64,1,2026-11-01
1,case-1,2,2026-11-01
2,phone-64,1,2026-11-02
4,case-1,1,2026-11-04
5,cable-1,-1,2026-11-05
6,gift wrap,1,2026-11-06
`;

const simulateIn = async (orders: string, ...args: string[]) => {
  const folder = await folderOf({ 'feed.json': phoneShop(), 'o.csv': orders });
  const asked = ['simulate', '--feed', folder, '--orders', join(folder, 'o.csv')];
  const { code, printed, told } = await runOnScreen([...asked, ...args]);
  return { code, printed, told: told.replaceAll(folder, 'F') };
};

it('tells what past baskets would be offered, what is bought anyway, and what is refused', async () => {
  const { code, printed, told } = await simulateIn(ORDERS);
  expect(code).toBe(0);
  expect(printed).toMatchInlineSnapshot(`
    "                                                cart    checkout
    ────────────────────────────────────────  ──────────  ──────────
    Baskets replayed                                   4           4
    Baskets with an offer                     3 (75.0 %)  3 (75.0 %)
    Baskets with an upgrade                   2 (50.0 %)  2 (50.0 %)
      its price, on average                   549.00 USD  549.00 USD
      what it adds to the basket, on average       9.7 %       9.7 %
    Baskets with an add-on                    2 (50.0 %)  2 (50.0 %)
      its price, on average                    19.00 USD   19.00 USD
      what it adds to the basket, on average       3.6 %       3.6 %
    Baskets for which nothing is proposed      0 (0.0 %)   0 (0.0 %)

    Bought without an offer  with the rest in the cart  with the tier below  That is
    ───────────────────────  ─────────────────────────  ───────────────────  ───────────────────────────────────────
    Tried                                            2                    1
    would be offered                        1 (50.0 %)          1 (100.0 %)  It stands among the offers of the cart.
    not-linked                              1 (50.0 %)            0 (0.0 %)  Nothing in the cart leads to it.

    Not offered, first because  cart  checkout  That is
    ──────────────────────────  ────  ────────  ──────────────────────────────────────────────────────────────────────────
    in-cart                        5         5  It is in the cart already.
    too-expensive                  3         3  It costs too much next to what the shopper has.
    unavailable                    3         3  It is sold out.
    unrelated                      3         3  Just before and after paying only what belongs to the purchase is offered.
    same-family                    1         1  It is only another version of what the shopper has.
    outranked                      0         0  It may be offered, but there is no place left for it here.
    "
  `);
  expect(told).toMatchInlineSnapshot(`
    "note F/o.csv: 1 of 7 lines name no product of the products file, or several, and do not count. The most frequent: gift wrap.
    note F/o.csv: 1 of 7 lines have no quantity or a negative one, and do not count.
    Replayed 4 of 4 orders from 2026-11-01 to 2026-11-06.
    "
  `);
});

it('counts the same whatever the order of the rows is', async () => {
  const [header, ...rows] = ORDERS.trim().split('\n');
  const turned = `${[header, ...rows.toReversed()].join('\n')}\n`;
  const [one, other] = [await simulateIn(ORDERS, '--json'), await simulateIn(turned, '--json')];
  expect(other).toEqual(one);
  expect(JSON.parse(one.printed)).toMatchObject({
    orders: { replayed: 4, total: 4, from: '2026-11-01', until: '2026-11-06' },
    placements: {
      cart: {
        baskets: 4,
        roles: { upgrade: { baskets: 2, offers: 2, price: 109_800 }, 'add-on': { baskets: 2 } },
      },
    },
    hidden: { of: 2, offered: 1, missed: { 'not-linked': 1 } },
    higher: { of: 1, offered: 1, missed: {} },
  });
});

it('tells what refused what was bought with the rest', async () => {
  // A cable of 9 dollars goes with a case of 19; a phone beside a case alone is too dear.
  const orders = 'order_id,product_id,quantity\n1,phone-64,1\n1,case-1,1\n';
  const shop = phoneShop();
  const links = { complements: [['phone-64', 1]] };
  const products = shop.products.map((one) => (one.id === 'case-1' ? { ...one, links } : one));
  const folder = await folderOf({ 'feed.json': { ...shop, products }, 'o.csv': orders });
  const asked = ['simulate', '--feed', folder, '--orders', join(folder, 'o.csv'), '--json'];
  const { hidden } = JSON.parse((await runOnScreen(asked)).printed) as { hidden: object };
  expect(hidden).toEqual({ of: 2, offered: 1, missed: { 'too-expensive': 1 } });
});

it('reads the columns that the config names', async () => {
  const folder = await folderOf({ 'c.json': { columns: { order_id: 'Bon', product_id: 'Ware' } } });
  const orders = ORDERS.replace('order_id,product_id', 'Bon,Ware');
  const { told } = await simulateIn(orders, '--config', join(folder, 'c.json'));
  expect(told).toContain('Replayed 4 of 4 orders');
});

it('takes no more than a sample', async () => {
  const { told } = await simulateIn(ORDERS, '--sample', '2');
  expect(told).toContain('Replayed 2 of 4 orders');
});

it.each([
  [10, 20, 10],
  [5000, 2000, 2000],
  [5000, 1, 1],
])('of %i orders and a sample of %i it takes %i', (total, most, taken) => {
  const isTaken = sampleOf(total, most);
  const numbers = Array.from({ length: total }, (_, i) => i + 1).filter(isTaken);
  expect(numbers).toHaveLength(taken);
});

it('takes a sample from early and late orders alike', () => {
  const isTaken = sampleOf(5000, 2000);
  const early = Array.from({ length: 2500 }, (_, i) => i + 1).filter(isTaken);
  expect(early.length / 2000).toBeCloseTo(0.5, 1);
});

it.each([
  ['are not there', undefined, 'There is no such file'],
  ['name nothing of the feed', 'order_id,product_id\n1,tractor\n', 'No line of the orders names'],
])('ends in words at orders that %s', async (_name, orders, words) => {
  const { code, printed, told } = orders
    ? await simulateIn(orders)
    : await simulateIn(ORDERS, '--orders', '/nowhere/o.csv');
  expect({ code, printed }).toEqual({ code: 2, printed: '' });
  expect(told).toContain(words);
});
