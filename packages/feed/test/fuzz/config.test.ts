import { rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFeed } from '@uptier/core';
import { fuzzing, spoiled } from '@uptier/testing/fuzz';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { folderOf, run } from '../run-program.js';

vi.setConfig({ testTimeout: 3_600_000 });

const PRODUCTS = `id,title,price,category,family,tier
tea,Tea,3.50,Drinks,tea,1
big-tea,"Tea, big",4.20,Drinks,tea,2
cup,Cup,7.00,Cups,,
`;
const ORDERS = `order,date,product,quantity
1,2026-11-01,tea,1
1,2026-11-01,cup,1
2,2026-11-02,tea,2
`;

/** What a merchant may write. */
const settings = fc.record(
  {
    products: fc.constantFrom('products.csv', ['products.csv'], 'gone.csv'),
    orders: fc.constantFrom('orders.csv', ['orders.csv']),
    out: fc.constant('out'),
    review: fc.constant('review'),
    currency: fc.constantFrom('EUR', 'eur', 'JPY', 'euro'),
    market: fc.constant('Europe'),
    locale: fc.constantFrom('de', 'de_AT', 'xx', 'german'),
    region: fc.constantFrom('EU', 'Mars'),
    taxIncluded: fc.boolean(),
    columns: fc.constantFrom({}, { title: 'title' }, { title: 'Bezeichnung' }, { x: 'y' }),
    families: fc.constantFrom({}, { threshold: 0.7 }, { threshold: 2 }),
    halfLife: fc.constantFrom(0, 30, 180, -1),
    shards: fc.constantFrom('auto', 0, 2, '2', 1.5, 'many'),
    compress: fc.boolean(),
    policy: fc.constantFrom({}, { maxIncrease: { good: 0.2 }, maxOffers: { cart: 2 } }),
    campaigns: fc.constantFrom(
      [],
      [{ id: 'c', offer: ['tea'], when: { 'cart.subtotal': { gte: 100 } } }],
    ),
    experiments: fc.constant([{ id: 'e', arms: [{ id: 'a', weight: 1 }] }]),
    topics: fc.constant({ broken: { help: '/help' } }),
    messages: fc.constant({ de: { add: 'Her damit' }, en: { add: 'Take {title}' } }),
    colour: fc.constant('red'),
  },
  { requiredKeys: ['products', 'out', 'currency'] },
);

/** Whether what is written goes into the config's own folder: elsewhere are files of this machine. */
const staysIn = (folder: unknown): boolean =>
  typeof folder !== 'string' || !/^\/|\.\.|\0/.test(folder);

/** The text of a config: mostly JSON of settings, of which some are wrong. */
const configs = fc.oneof(
  {
    weight: 12,
    arbitrary: spoiled(settings)
      .filter((json) => {
        const { out, review } = Object(json) as Record<string, unknown>;
        return staysIn(out) && staysIn(review);
      })
      .map((json) => JSON.stringify(json) ?? ''),
  },
  { weight: 2, arbitrary: fc.json() },
  { weight: 1, arbitrary: fc.string() },
);

/** How a setting is named: by its path, by its option, or by the file that it says and is not there. */
const PLACE =
  /uptier\.config\.json|(^|\s)\$\.\w+|--(products|out|currency|market)\b|uptier-test-\w+\/(?!products\.csv|orders\.csv)|^error \S.*: There is no such file\./m;

/** What pages leave out of the feed that was built, by its paths. */
function leftOut(folder: string, text: string): readonly string[] {
  const { out } = JSON.parse(text) as { out: string };
  const json: unknown = JSON.parse(readFileSync(join(folder, out, 'feed.json'), 'utf8'));
  const { feed, warnings } = readFeed(json);
  return feed ? warnings.map(({ path }) => path) : ['all of it'];
}

test('whatever stands in a config, the command builds a feed and says what of the config pages leave out of it, or says which setting is wrong', async () => {
  await fc.assert(
    fc.asyncProperty(configs, async (text) => {
      const folder = await folderOf({
        'products.csv': PRODUCTS,
        'orders.csv': ORDERS,
        'uptier.config.json': text,
      });
      try {
        const { code, said } = await run('build', '--config', join(folder, 'uptier.config.json'));
        expect(said).not.toMatch(/TypeError|RangeError|is not a function|undefined|at .*\.ts:\d/);
        const isSaid = (path: string): boolean => said.includes(`uptier.config.json, ${path}:`);
        const isHonest = code === 0 ? leftOut(folder, text).every(isSaid) : PLACE.test(said);
        expect(isHonest, said).toBe(true);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    }),
    fuzzing(2000, 60),
  );
});
