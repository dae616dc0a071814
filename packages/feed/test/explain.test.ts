import { join } from 'node:path';
import { decide, readFeed, createCatalog } from '@uptier/core';
import { shardFeed } from '@uptier/testing';
import { expect, it } from 'vitest';
import { openGrowing, openPublished } from '../src/published/open-published.js';
import { NOW, phoneShop } from './phone-shop.js';
import { folderOf, runOnScreen } from './run-program.js';

const explainIn = (folder: string, ...args: string[]) =>
  runOnScreen(['explain', '--feed', folder, '--now', NOW, ...args]);

it('prints what became of every candidate, and what the shopper reads', async () => {
  const folder = await folderOf({ 'feed.json': phoneShop() });
  const { code, printed, told } = await explainIn(folder, '--product', 'phone-64');
  expect(code).toBe(0);
  expect(printed).toMatchInlineSnapshot(`
    "Candidate                 Role     Source       For       Outcome    Score  Why
    ────────────────────────  ───────  ───────────  ────────  ─────────  ─────  ───────────────────────────────────────────────────────────────────────────────
    Phone 128 GB (phone-128)  upgrade  upgrade      phone-64  offered    0.652  strength 0.50, origin 1.00, priceFit 0.91, affinity 0.50, proof 0.50, mood 0.50
    Case 保護 (case-1)        add-on   complements  phone-64  offered    0.786  strength 0.90, origin 0.80, priceFit 0.96, affinity 0.50, proof 0.50, mood 0.50
    Case 保護 (case-1)        add-on   bestSellers            outranked  0.645  The same product is offered here already, for another reason.
                                                                                strength 1.00, origin 0.20, priceFit 0.50, affinity 0.50, proof 0.50, mood 0.50
    Phone 256 GB (phone-256)  upgrade  upgrade      phone-64  refused           too-expensive: It costs too much next to what the shopper has.
    Cable (cable-1)           add-on   complements  phone-64  refused           unavailable: It is sold out.
    Phone 64 GB (phone-64)    add-on   bestSellers            refused           on-page: It is the product that the page shows.

    What the shopper reads:
      Phone 128 GB: You are looking at the 64 GB version; this one has Storage 128 GB.
      Case 保護: Goes with Phone 64 GB.
    "
  `);
  expect(told).toMatchInlineSnapshot(`
    "6 candidates: 2 offered, 1 outranked, 3 refused.
    "
  `);
});

it('tells every guard with --all', async () => {
  const folder = await folderOf({ 'feed.json': phoneShop() });
  const { printed } = await explainIn(
    folder,
    '--placement',
    'cart',
    '--cart',
    'phone-64,cable-1:2',
    '--all',
  );
  expect(printed).toMatchInlineSnapshot(`
    "Candidate                 Role     Source       For       Outcome  Score  Why
    ────────────────────────  ───────  ───────────  ────────  ───────  ─────  ─────────────────────────────────────────────────────────────────────────────────────────────────────
    Phone 128 GB (phone-128)  upgrade  upgrade      phone-64  offered  0.652  strength 0.50 × 0.35: How strong its link is, is not known, or it is middling.
                                                                              origin 1.00 × 0.10: It comes from a campaign, from versions of one product or from a link of its own.
                                                                              priceFit 0.91 × 0.25: The price step is easy to take.
                                                                              affinity 0.50 × 0.15: It is not known that this visitor ever looked at it.
                                                                              proof 0.50 × 0.10: It has no ratings, or is rated like most.
                                                                              mood 0.50 × 0.05: It is not known how happy this customer is, or it makes no difference.
    Case 保護 (case-1)        add-on   complements  phone-64  offered  0.786  strength 0.90 × 0.35: Its link is strong, or it stands high on its list.
                                                                              origin 0.80 × 0.10: It comes from a campaign, from versions of one product or from a link of its own.
                                                                              priceFit 0.96 × 0.25: The price step is easy to take.
                                                                              affinity 0.50 × 0.15: It is not known that this visitor ever looked at it.
                                                                              proof 0.50 × 0.10: It has no ratings, or is rated like most.
                                                                              mood 0.50 × 0.05: It is not known how happy this customer is, or it makes no difference.
    Phone 256 GB (phone-256)  upgrade  upgrade      phone-64  refused         too-expensive: It costs too much next to what the shopper has.
    Cable (cable-1)           add-on   complements  phone-64  refused         unavailable: It is sold out.
                                                                              in-cart: It is in the cart already.
    Case 保護 (case-1)        add-on   bestSellers            refused         unrelated: Just before and after paying only what belongs to the purchase is offered.
    Phone 64 GB (phone-64)    add-on   bestSellers            refused         in-cart: It is in the cart already.
                                                                              same-family: It is only another version of what the shopper has.
                                                                              unrelated: Just before and after paying only what belongs to the purchase is offered.

    What the shopper reads:
      Phone 128 GB: You have the 64 GB version in your cart; this one has Storage 128 GB.
      Case 保護: Goes with Phone 64 GB.
    "
  `);
});

it('keeps to a narrow screen', async () => {
  const folder = await folderOf({ 'feed.json': phoneShop() });
  const { printed } = await runOnScreen(
    ['explain', '--feed', folder, '--now', NOW, '--product', 'phone-64', '--source', 'complements'],
    44,
  );
  expect(printed).toMatchInlineSnapshot(`
    "Candidate: Case 保護 (case-1)
    Role:      add-on
    Source:    complements
    For:       phone-64
    Outcome:   offered
    Score:     0.786
    Why:       strength 0.90, origin 0.80,
               priceFit 0.96, affinity 0.50,
               proof 0.50, mood 0.50

    Candidate: Cable (cable-1)
    Role:      add-on
    Source:    complements
    For:       phone-64
    Outcome:   refused
    Why:       unavailable: It is sold out.

    What the shopper reads:
      Case 保護: Goes with Phone 64 GB.
    "
  `);
});

it('says as JSON what the table says', async () => {
  const folder = await folderOf({ 'feed.json': phoneShop() });
  const { printed } = await explainIn(folder, '--cart', 'phone-64', '--json');
  const { slot, offers, rows } = JSON.parse(printed);
  expect({ slot, offers, rows: rows.length }).toMatchObject({
    slot: { placement: 'cart' },
    offers: [
      { product: 'phone-128', role: 'upgrade', price: { price: 54900, difference: 5000 } },
      { product: 'case-1', role: 'add-on', price: { price: 1900 } },
    ],
    rows: 6,
  });
});

it('reads customer and context from files, with the command line over them', async () => {
  const folder = await folderOf({
    'feed.json': phoneShop(),
    'customer.json': { openComplaint: true },
    'context.json':
      '{ "cart": { "lines": 5, "subtotal": 1 }, /* of ours */ "product": { "id": "case-1" } }',
  });
  const { printed, told } = await explainIn(
    folder,
    '--product',
    'phone-64',
    '--customer',
    join(folder, 'customer.json'),
    '--context',
    join(folder, 'context.json'),
  );
  expect(printed).toContain('unhappy: This customer is unhappy');
  expect(told).toContain('context.json, $.cart.lines: This part of the context cannot be read');
});

it('explains what stands after an order where one is said', async () => {
  const folder = await folderOf({ 'feed.json': phoneShop() });
  const { printed } = await explainIn(folder, '--order', 'phone-64:2', '--json');
  expect(JSON.parse(printed)).toMatchObject({
    slot: { placement: 'post-purchase' },
    offers: [{ product: 'case-1', held: 'phone-64' }],
  });
});

it('says what to do about a feed that is too old', async () => {
  const folder = await folderOf({ 'feed.json': phoneShop() });
  const { printed, told } = await explainIn(folder, '--now', '2027-01-01', '--cart', 'phone-64');
  expect(printed).toContain('stale: Your product data is older than you allow');
  expect(told).toContain('Build it again, or look at a past moment with --now.');
});

it('lets no title move the cursor or turn the line round', async () => {
  const feed = phoneShop();
  const [first, ...others] = feed.products;
  const products = [{ ...first, title: 'Phone\u001B[2J\u202E 64' }, ...others];
  const folder = await folderOf({ 'feed.json': { ...feed, products } });
  const { printed } = await explainIn(folder, '--cart', 'case-1', '--placement', 'home');
  expect(printed).toContain('Phone [2J  64 (phone-64)');
  for (const sign of ['\u001B', '\u202E']) expect(printed).not.toContain(sign);
});

it('decides from shards as from one file', async () => {
  const whole = phoneShop();
  const inOne = await folderOf({ 'feed.json': whole });
  const inShards = await folderOf(Object.fromEntries(shardFeed(whole, 7)));
  const args = ['--product', 'phone-64', '--all', '--json'];
  const [one, many] = [await explainIn(inOne, ...args), await explainIn(inShards, ...args)];
  expect(many).toEqual(one);
  expect(one.printed).toContain('phone-128');
});

it('reads a published address, and its shards beside it', async () => {
  const files = shardFeed(phoneShop(), 3);
  const asked: string[] = [];
  const readJson = (address: string) => {
    asked.push(address);
    return Promise.resolve(files.get(address.replace('https://shop.example/u/', '')));
  };
  const { catalog, products } = await openPublished('https://shop.example/u/feed.json', {
    readJson,
  });
  expect(asked).toHaveLength(4);
  expect([...products.keys()].sort()).toEqual(
    phoneShop()
      .products.map(({ id }) => id)
      .sort(),
  );
  const context = { product: { id: 'phone-64' }, now: Date.parse(NOW) };
  const slot = { id: 's', placement: 'product' } as const;
  const page = createCatalog(readFeed(phoneShop()).feed!);
  expect(decide(catalog, context, [slot])).toEqual(decide(page, context, [slot]));
});

it('reads of many shards only those that a decision asks for', async () => {
  const products = Array.from({ length: 400 }, (_, i) => ({
    ...phoneShop().products[3]!,
    id: `other-${i}`,
    url: `/p/other-${i}`,
  }));
  const whole = phoneShop();
  const files = shardFeed({ ...whole, products: [...whole.products, ...products] }, 256);
  let asked = 0;
  const feed = await openGrowing('https://shop.example/feed.json', {
    readJson(address) {
      asked++;
      return Promise.resolve(files.get(address.replace('https://shop.example/', '')));
    },
  });
  const slot = { id: 's', placement: 'product' } as const;
  const context = { product: { id: 'phone-64' }, now: Date.parse(NOW) };
  const [decision] = await feed.look((catalog) => decide(catalog, context, [slot]));
  expect(decision!.offers.map(({ product }) => product.id)).toContain('phone-128');
  expect(asked).toBeLessThan(20);
});

it.each([
  [
    'a product that is written wrong',
    '--product',
    'phnoe-64',
    'Did you mean phone-64 (Phone 64 GB)',
  ],
  ['a part of a title', '--cart', 'cable', 'Did you mean cable-1 (Cable)?'],
  ['nothing like it', '--product', 'tractor', 'A product is called by its id'],
  ['a placement that is none', '--placement', 'basket', 'Allowed choices are home, product, cart'],
  ['a limit that is no number', '--limit', 'x', 'a whole number from 1 up'],
  ['a moment that is none', '--now', 'soon', '"soon" is no moment'],
])('ends in words at %s', async (_name, option, value, words) => {
  const folder = await folderOf({ 'feed.json': phoneShop() });
  const { code, printed, told } = await explainIn(folder, option, value);
  expect({ code, printed }).toEqual({ code: 2, printed: '' });
  expect(told).toContain(words);
});

it.each([
  ['is not there', {}, 'There is no such file.'],
  ['is broken', { 'feed.json': '{"version": 1,\n"products": [' }, 'feed.json, row 2'],
  ['is no feed', { 'feed.json': { version: 2 } }, 'This is no feed that can be read'],
  ['lacks a shard', { 'feed.json': shardFeed(phoneShop(), 2).get('feed.json') }, 'feed-b1-'],
])('ends in words at a feed that %s', async (_name, files, words) => {
  const folder = await folderOf({ ...files, 'other.txt': '' });
  const { code, told } = await explainIn(join(folder, 'feed.json'), '--product', 'phone-64');
  expect(code).toBe(2);
  expect(told).toContain(words);
});

it('counts a single candidate as one', async () => {
  const phones = phoneShop().products.filter(({ id }) => id === 'phone-64' || id === 'phone-128');
  const products = phones.map((phone) => ({ ...phone, links: {} }));
  const feed = phoneShop({ products, rankings: {} });
  const folder = await folderOf({ 'feed.json': feed });
  const { told } = await explainIn(folder, '--product', 'phone-64');
  expect(told).toContain('1 candidate: 1 offered, 0 outranked, 0 refused.');
});
