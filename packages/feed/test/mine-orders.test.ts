import { fuzzing } from '@uptier/testing/fuzz';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cellsOf, exported, fileWith, fixture, mine } from './mining.js';

/** Forty orders of a camera with its film, forty of tea with biscuits, and a pen now and then. */
function baskets(): string[][] {
  return Array.from({ length: 80 }, (_, i) => {
    const basket = i % 2 ? ['camera', 'film'] : ['tea', 'biscuit'];
    return i % 8 === 0 ? [...basket, 'pen'] : basket;
  });
}

const rowsOf = (orders: readonly (readonly string[])[]): string[] =>
  orders.flatMap((basket, i) => basket.map((id) => `${i + 1},${id},2026-01-01 00:${i}:00`));

const tableOf = (rows: readonly string[]): Promise<string> =>
  fileWith('o.csv', ['order_id,product_id,created_at', ...rows].join('\n'));

const SHOP = [
  exported('biscuit', { category: ['Food', 'Biscuits'] }),
  exported('camera', { category: ['Photo', 'Cameras'], was: 2000 }),
  exported('film', { category: ['Photo', 'Films'] }),
  exported('pen'),
  exported('tea', { category: ['Food', 'Tea'] }),
];

it('links what is bought together, in both directions, the strongest first', async () => {
  const { links, usable, proof } = await mine({
    orders: await tableOf(rowsOf(baskets())),
    products: SHOP,
  });
  expect(usable).toBe(true);
  expect(proof!.links.hit).toBeGreaterThanOrEqual(proof!.popularity.hit);
  expect(links.get('camera')).toEqual({ boughtTogether: [['film', 1]] });
  expect(links.get('film')!.boughtTogether![0]![0]).toBe('camera');
  expect(links.get('tea')!.boughtTogether!.map(([id]) => id)).toEqual(['biscuit', 'pen']);
  for (const { boughtTogether = [] } of links.values())
    for (const [, weight] of boughtTogether) expect(weight > 0 && weight <= 1).toBe(true);
});

it('links the categories that are bought together', async () => {
  const { categoryLinks } = await mine({
    orders: await tableOf(rowsOf(baskets())),
    products: SHOP,
  });
  expect(categoryLinks.map(([from, to]) => `${from} ${to}`)).toEqual([
    'Biscuits Tea',
    'Cameras Films',
    'Films Cameras',
    'Tea Biscuits',
  ]);
});

it('ranks deals by the share that is saved, without any orders', async () => {
  const products = [...SHOP, exported('old', { was: 9000, available: false })];
  const { rankings } = await mine({ products: [...products, exported('half', { was: 4000 })] });
  expect(rankings).toEqual({
    deals: { '*': ['half', 'camera'], Cameras: ['camera'], Photo: ['camera'] },
  });
});

it('ranks what is newest where it is known since when it is sold', async () => {
  const products = ['2026-01-01', '2026-03-01', '2026-02-01'].map((day, i) => ({
    ...exported(`p${i}`),
    addedAt: Date.parse(day),
  }));
  expect((await mine({ products })).rankings).toEqual({ newest: { '*': ['p1', 'p2', 'p0'] } });
});

it('never links versions of one family, nor to what is sold out', async () => {
  const products = SHOP.map((one) =>
    one.product.id === 'biscuit' ? { ...one, product: { ...one.product, available: false } } : one,
  );
  const members = [
    { id: 'camera', tier: 1 },
    { id: 'film', tier: 2 },
  ];
  const families = [{ id: 'f', members, confidence: 1, evidence: [] }];
  const { links } = await mine({ orders: await tableOf(rowsOf(baskets())), products, families });
  const pairs = [...links].flatMap(([id, { boughtTogether = [] }]) =>
    boughtTogether.map(([other]) => `${id} ${other}`),
  );
  expect(pairs.filter((pair) => / biscuit|camera film|film camera/.test(pair))).toEqual([]);
});

/** Orders of one theme each: of its fifty products some sell far better, and nothing else ties two of them. */
function themed(): string[][] {
  let state = 1;
  const below = (count: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
  return Array.from({ length: 1500 }, () => {
    const theme = below(8);
    const basket = Array.from({ length: 2 + below(4) }, () => `t${theme}-${below(1 + below(50))}`);
    return [...new Set(basket)];
  });
}

it('damps what sells well only as far as the last orders bear it out', async () => {
  const orders = themed();
  const ids = [...new Set(orders.flat())].toSorted();
  const rows = orders.flatMap((basket, i) => basket.map((id) => `${i + 1},${id},`));
  const { proof } = await mine({
    orders: await tableOf(rows),
    products: ids.map((id) => exported(id)),
  });
  expect(proof!.damping).toBe('none');
  expect(proof!.links.mrr).toBeGreaterThan(1.5 * proof!.popularity.mrr);
  expect(proof!.links.mrr).toBeGreaterThan(0.95 * proof!.coOccurrence.mrr);
});

it('forgets old orders where it is asked to', async () => {
  const day = (n: number): string => new Date(Date.UTC(2026, 0, 1 + n)).toISOString();
  const old = Array.from({ length: 30 }, (_, i) => `${i},pen,${day(0)}`);
  const young = Array.from({ length: 10 }, (_, i) => `${i + 100},tea,${day(365)}`);
  const orders = await tableOf([...old, ...young]);
  const best = async (halfLife?: number) =>
    (await mine({ orders, products: SHOP, halfLife })).rankings.bestSellers!['*'];
  expect(await best()).toEqual(['pen', 'tea']);
  expect(await best(30)).toEqual(['tea', 'pen']);
});

it('finds the same in whatever order the rows stand', async () => {
  const rows = rowsOf(baskets());
  const found = async (lines: readonly string[]) => {
    const { links, ...rest } = await mine({ orders: await tableOf(lines), products: SHOP });
    return JSON.stringify({ ...rest, findings: [], links: [...links] });
  };
  const first = await found(rows);
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(rows, { minLength: rows.length }),
      async (shuffled) => (await found(shuffled)) === first,
    ),
    fuzzing(20, 4),
  );
});

it('finds what goes together in the orders of a gift shop', async () => {
  const codes = await cellsOf('online-retail-orders/orders.csv.gz', 1);
  const products = codes.filter((code) => /^\d{5}/.test(code)).map((code) => exported(code));
  const { proof, usable, lines } = await mine({
    orders: fixture('online-retail-orders/orders.csv.gz'),
    products,
  });
  expect({ usable, isDamped: proof!.damping !== 'none' }).toEqual({ usable: true, isDamped: true });
  expect(proof!.links.hit).toBeGreaterThan(1.5 * proof!.popularity.hit);
  expect(lines!.unknown).toBeGreaterThan(0);
});

it('finds nothing where people choose without regard to what else they take, and says so', async () => {
  const ids = await cellsOf('pizza-orders/order-details.csv.gz', 2);
  const { usable, links, rankings } = await mine({
    orders: fixture('pizza-orders/order-details.csv.gz'),
    products: ids.map((id) => exported(id.toLowerCase())),
    columns: { product_id: 'pizza_id' },
  });
  expect({ usable, links: links.size }).toEqual({ usable: false, links: 0 });
  expect(rankings.bestSellers!['*']!.length).toBeGreaterThan(80);
});
