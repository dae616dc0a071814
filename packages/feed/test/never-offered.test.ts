import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  createCatalog,
  decide,
  PLACEMENTS,
  readFeed,
  type Context,
  type Role,
  type SourceName,
} from '@uptier/core';
import { expect, it } from 'vitest';
import { folderOf, run } from './run-program.js';

const SHOP = `id,title,price,was,category,complements,added
phone-64,Phone 64 GB,500,600,Phones,case,2026-01-01
phone-128,Phone 128 GB,550,700,Phones,case,2026-01-02
case,Case,20,30,Cases,,2026-01-03
film,Film,10,20,Cases,,2026-01-04
`;

const SOURCES: readonly (SourceName | undefined)[] = [
  undefined,
  'campaign',
  'upgrade',
  'complements',
  'boughtTogether',
  'similar',
  'bestSellers',
  'mostViewed',
  'deals',
  'newest',
  'personal',
];
const ROLES: readonly (Role | undefined)[] = [undefined, 'upgrade', 'add-on', 'alternative'];

const IDS = ['phone-64', 'phone-128', 'case', 'film'];

/** Whoever has looked at everything, with nothing held, and with each thing held in each way. */
const CONTEXTS: readonly Partial<Context>[] = [
  {},
  ...IDS.flatMap((id): Partial<Context>[] => {
    const lines = [{ key: '1', id, quantity: 1, price: 50_000 }];
    return [
      { product: { id } },
      { cart: { lines, subtotal: 50_000 } },
      { order: { id: 'o', lines, total: 50_000 } },
      { customer: { owned: [id] } },
    ];
  }),
];

async function offeredWith(pins: string): Promise<ReadonlySet<string>> {
  const campaigns = [{ id: 'c', offer: ['case', 'phone-128', 'film'] }];
  const folder = await folderOf({
    'shop.csv': SHOP,
    'uptier.config.json': { currency: 'USD', review: '.', campaigns },
    'pins.csv': pins,
  });
  const [shop, out] = [join(folder, 'shop.csv'), join(folder, 'out')];
  const config = ['--config', join(folder, 'uptier.config.json'), '--review', folder];
  const { code, said } = await run('build', '--products', shop, ...config, '--out', out);
  expect({ code, said }).toMatchObject({ code: 0 });
  const { feed } = readFeed(JSON.parse(await readFile(join(out, 'feed.json'), 'utf8')));
  const catalog = createCatalog(feed!);
  const views = Object.fromEntries(IDS.map((id) => [id, 1]));
  const visitor = { views, clicks: views, cartAdds: views, searches: { phones: 1, cases: 1 } };
  const offered = new Set<string>();
  for (const context of CONTEXTS)
    for (const placement of PLACEMENTS)
      for (const source of SOURCES)
        for (const role of ROLES) {
          const slot = { id: 's', placement, ...(source && { source }), ...(role && { role }) };
          const now = feed!.generatedAt!;
          const [decision] = decide(catalog, { ...context, visitor, consent: true, now }, [slot]);
          for (const { product, alternative } of decision!.offers)
            for (const one of [product, alternative?.product]) if (one) offered.add(one.id);
        }
  return offered;
}

it('offers what no pin forbids, and what one forbids nowhere', async () => {
  expect([...(await offeredWith(''))].sort()).toEqual(['case', 'film', 'phone-128', 'phone-64']);
  expect([...(await offeredWith('never,phone-128\nnever,case\n'))].sort()).toEqual([
    'film',
    'phone-64',
  ]);
});
