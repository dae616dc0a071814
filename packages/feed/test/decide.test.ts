import { join } from 'node:path';
import { createCatalog, decide, readContext, readFeed, type Context } from '@uptier/core';
import { shardFeed } from '@uptier/testing';
import { fuzzing } from '@uptier/testing/fuzz';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openGrowing } from '../src/published/open-published.js';
import { decideLine } from '../src/replay/decide-contexts.js';
import { NOW, phoneShop } from './phone-shop.js';
import { folderOf, runOnScreen } from './run-program.js';

const CART = {
  lines: [{ key: 'l1', id: 'phone-64', quantity: 1, price: 49900 }],
  subtotal: 49900,
  currency: 'USD',
};

async function decideFor(lines: readonly unknown[], ...args: string[]) {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  const folder = await folderOf({
    'feed.json': phoneShop({
      campaigns: [
        {
          id: 'hello',
          placements: ['account'],
          role: 'add-on',
          offer: ['case-1'],
          when: { 'customer.days': { gte: 1 } },
          headline: '{customer.days} days with us',
        },
      ],
    }),
    'c.jsonl': text.join('\n'),
  });
  const contexts = join(folder, 'c.jsonl');
  const asked = ['decide', '--feed', folder, '--contexts', contexts, '--now', NOW];
  const { code, printed, told } = await runOnScreen([...asked, ...args]);
  const results = printed
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { code, told: told.replaceAll(folder, 'F'), results };
}

it('gives each context back its id with offers that a mail can be made of', async () => {
  const { code, told, results } = await decideFor(
    [
      { id: 'c-1', cart: CART },
      { id: 7, customer: { owned: ['phone-64'], days: 300 } },
    ],
    '--site',
    'https://shop.example',
  );
  expect({ code, told }).toEqual({ code: 0, told: '' });
  expect(results).toMatchInlineSnapshot(`
    [
      {
        "id": "c-1",
        "line": 1,
        "offers": [
          {
            "gains": [
              {
                "from": {
                  "unit": "GB",
                  "value": 64,
                },
                "name": "Storage",
                "to": {
                  "unit": "GB",
                  "value": 128,
                },
                "type": "attribute",
              },
            ],
            "held": "phone-64",
            "id": "upgrade:phone-128:l1",
            "image": "https://shop.example/i/phone-128.jpg",
            "price": {
              "added": 5000,
              "currency": "USD",
              "difference": 5000,
              "exponent": 2,
              "pay": 54900,
              "price": 54900,
              "shareOfTotal": 0.10020040080160321,
              "total": 54900,
            },
            "product": "phone-128",
            "quantity": 1,
            "role": "upgrade",
            "source": "upgrade",
            "title": "Phone 128 GB",
            "url": "https://shop.example/p/phone-128",
            "why": "You have the 64 GB version in your cart; this one has Storage 128 GB.",
          },
          {
            "gains": [],
            "held": "phone-64",
            "id": "add-on:case-1:l1",
            "price": {
              "added": 1900,
              "currency": "USD",
              "exponent": 2,
              "pay": 1900,
              "price": 1900,
              "shareOfTotal": 0.03807615230460922,
              "total": 51800,
            },
            "product": "case-1",
            "quantity": 1,
            "role": "add-on",
            "source": "complements",
            "title": "Case 保護",
            "url": "https://shop.example/p/case-1",
            "why": "Goes with Phone 64 GB.",
          },
        ],
        "placement": "cart",
      },
      {
        "id": 7,
        "line": 2,
        "offers": [
          {
            "campaign": "hello",
            "gains": [],
            "headline": "300 days with us",
            "id": "add-on:case-1",
            "price": {
              "added": 1900,
              "currency": "USD",
              "exponent": 2,
              "pay": 1900,
              "price": 1900,
            },
            "product": "case-1",
            "quantity": 1,
            "role": "add-on",
            "source": "campaign",
            "title": "Case 保護",
            "url": "https://shop.example/p/case-1",
            "why": "Recommended by the shop (your customer data counted).",
          },
        ],
        "placement": "account",
      },
    ]
  `);
});

it('decides for one placement and role where these are said', async () => {
  const { results } = await decideFor(
    [{ id: 'c-1', cart: CART, page: { placement: 'home' } }],
    '--placement',
    'checkout',
    '--role',
    'add-on',
    '--limit',
    '1',
  );
  expect(results).toMatchObject([
    { id: 'c-1', placement: 'checkout', offers: [{ product: 'case-1', role: 'add-on' }] },
  ]);
});

it('tells a bad line by its number, and goes on', async () => {
  const { code, told, results } = await decideFor([
    { id: 'c-1', cart: CART },
    '{"id": "c-2", "cart":',
    '',
    '[1]',
    { id: 'c-5', customer: { score: 'good' } },
    { id: 'c-6', cart: CART },
  ]);
  expect(code).toBe(1);
  expect(results.map(({ id, line }) => [id, line])).toEqual([
    ['c-1', 1],
    ['c-5', 5],
    ['c-6', 6],
  ]);
  expect(told).toMatchInlineSnapshot(`
    "error F/c.jsonl, row 2: The line is left out: it is no JSON, or breaks off.
      Each line is one JSON object: {"id": "…", "customer": {…}, "cart": {…}}.
    error F/c.jsonl, row 4: The line is left out: it is no JSON object.
      Each line is one JSON object: {"id": "…", "customer": {…}, "cart": {…}}.
    warning F/c.jsonl, row 5, $.customer.score: This part of the context cannot be read: expected a number from 0 to 10.
    warning F/c.jsonl, row 5, $.customer: This part of the context cannot be read: expected a readable score.
    3 contexts decided; 3 lines with faults.
    "
  `);
});

it('counts bad lines of which there are many', async () => {
  const { told } = await decideFor([{ id: 1 }, ...Array.from({ length: 20 }, () => '{')]);
  expect(told.match(/it is no JSON, or breaks off/g)).toHaveLength(5);
  expect(told).toContain('and 15 more like this: line-left-out');
});

it.each([
  ['no line that can be read', ['{'], [], '0 contexts decided'],
  ['a site that is none', [{ id: 1 }], ['--site', 'shop'], '"shop" is no address'],
])('ends with 2 at %s', async (_name, lines, args, words) => {
  const { code, told, results } = await decideFor(lines, ...args);
  expect({ code, results }).toEqual({ code: 2, results: [] });
  expect(told).toContain(words);
});

it('decides as the page does, whatever the context', async () => {
  const catalog = createCatalog(readFeed(phoneShop()).feed!);
  const files = shardFeed(phoneShop(), 16);
  const published = await openGrowing('https://shop.example/feed.json', {
    readJson: (address) => Promise.resolve(files.get(address.replace('https://shop.example/', ''))),
  });
  const id = fc.constantFrom('phone-64', 'phone-128', 'phone-256', 'case-1', 'cable-1', 'else');
  const line = fc.record({
    key: fc.uuid(),
    id,
    quantity: fc.integer({ min: 1, max: 9 }),
    price: fc.integer({ min: 0, max: 100_000 }),
  });
  const contexts = fc.record(
    {
      product: fc.record({ id }),
      cart: fc.record({
        lines: fc.array(line, { maxLength: 4 }),
        subtotal: fc.integer({ min: 0, max: 200_000 }),
        currency: fc.constantFrom('USD', 'EUR'),
      }),
      customer: fc.record({ owned: fc.array(id), score: fc.integer({ min: 0, max: 10 }) }),
    },
    { requiredKeys: [] },
  );
  const placements = fc.constantFrom('home', 'product', 'cart', 'checkout', 'account');
  await fc.assert(
    fc.asyncProperty(contexts, placements, async (stated, placement) => {
      const now = Date.parse(NOW);
      const { line: told } = await decideLine(
        { ...stated },
        { published, slot: { placement }, now },
        { row: 1 },
      );
      const context: Context = {
        locale: 'en-US',
        ...readContext({ ...stated, page: { placement } }).context,
        now,
      };
      const [decision] = decide(catalog, context, [{ id: 'decide', placement }]);
      expect(JSON.parse(told).offers).toMatchObject(
        JSON.parse(JSON.stringify(decision!.offers)).map(
          ({ id: own, price, gains }: Record<string, unknown>) => ({ id: own, price, gains }),
        ),
      );
    }),
    fuzzing(1000, 100),
  );
});
