import { mkdirSync, readdirSync, readFileSync, rmdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { openTerminal } from '../src/index.js';
import { assembleFeed, type AssembledFeed } from '../src/publish/assemble-feed.js';
import { publishFeed } from '../src/publish/publish-feed.js';
import { anExported } from './an-exported.js';
import { tempFolder } from './temp-folder.js';

const quiet = openTerminal({ write: () => true }, { write: () => true });

const aFolder = (): string => tempFolder();

function aFeedOf(count: number, head: object = {}): AssembledFeed {
  return assembleFeed({
    head: { currency: 'USD', exponent: 2, generatedAt: '2026-11-27T00:00:00Z', ...head },
    products: Array.from({ length: count }, (_, i) => anExported({ id: `p${i}` })),
    families: [],
    links: new Map(),
    categoryLinks: [],
    rankings: {},
  });
}

const headIn = (out: string) =>
  JSON.parse(readFileSync(join(out, 'feed.json'), 'utf8')) as {
    shards?: { build: string; count: number };
    products?: unknown[];
  };

const filesOf = (out: string, build: string): string[] =>
  readdirSync(out).filter((name) => name.startsWith(`uptier-${build}-`));

it('writes one file of a small shop, and shards of a larger one', async () => {
  const out = aFolder();
  await publishFeed(aFeedOf(1000), { out }, quiet);
  expect(readdirSync(out)).toEqual(['feed.json']);
  expect(headIn(out).products).toHaveLength(1000);
  const { shards } = await publishFeed(aFeedOf(1001), { out }, quiet);
  expect(headIn(out)).toMatchObject({
    shards: { count: shards, path: 'uptier-{build}-{shard}.json' },
  });
  expect(headIn(out).products).toBeUndefined();
  expect(filesOf(out, headIn(out).shards!.build)).toHaveLength(shards);
});

it('makes shards near 4 kB, whatever a product holds, and not more of them than products', async () => {
  const meanOf = async (feed: AssembledFeed): Promise<[shards: number, mean: number]> => {
    const out = aFolder();
    const { shards } = await publishFeed(feed, { out }, quiet);
    const sizes = filesOf(out, headIn(out).shards!.build).map(
      (name) => statSync(join(out, name)).size,
    );
    return [shards, sizes.reduce((sum, size) => sum + size, 0) / shards];
  };
  const { stated, linked } = aFeedOf(2000);
  const holding = (text: string): AssembledFeed => ({
    stated: { ...stated, products: stated.products.map((one) => ({ ...one, benefits: [text] })) },
    linked,
  });
  for (const length of [10, 900]) {
    const [, mean] = await meanOf(holding('x'.repeat(length)));
    expect(mean).toBeGreaterThan(3500);
    expect(mean).toBeLessThan(4500);
  }
  const [shards] = await meanOf(holding('x'.repeat(9000)));
  expect(shards).toBe(2000);
});

it.each(['', 'many', '-1', '1.5', '1048577'])(
  'knows no number of shards in "%s"',
  async (shards) => {
    await expect(publishFeed(aFeedOf(1), { out: aFolder(), shards }, quiet)).rejects.toThrow(
      'is no number of shards',
    );
  },
);

it('keeps the shards of the feed before, and removes older ones, but nothing that it has not written', async () => {
  const out = aFolder();
  writeFileSync(join(out, 'uptier-0123456789ab-0.json'), 'not ours');
  const builds: string[] = [];
  for (const price of [1, 2, 3]) {
    const { stated, linked } = aFeedOf(3);
    const products = stated.products.map((product) => ({ ...product, price }));
    await publishFeed({ stated: { ...stated, products }, linked }, { out, shards: 4 }, quiet);
    builds.push(headIn(out).shards!.build);
  }
  expect(new Set(builds).size).toBe(3);
  expect(builds.map((build) => filesOf(out, build).length)).toEqual([0, 4, 4]);
  expect(readFileSync(join(out, 'uptier-0123456789ab-0.json'), 'utf8')).toBe('not ours');
  await publishFeed(aFeedOf(3), { out, shards: 0 }, quiet);
  expect(builds.map((build) => filesOf(out, build).length)).toEqual([0, 0, 4]);
  await publishFeed(aFeedOf(3), { out, shards: 0 }, quiet);
  expect(readdirSync(out)).toEqual(['feed.json', 'uptier-0123456789ab-0.json']);
});

it('writes the same bytes again, and the same shards at another time', async () => {
  const [one, other] = [aFolder(), aFolder()];
  await publishFeed(aFeedOf(20), { out: one, shards: 8, compress: true }, quiet);
  await publishFeed(aFeedOf(20), { out: other, shards: 8, compress: true }, quiet);
  expect(readdirSync(other)).toEqual(readdirSync(one));
  for (const name of readdirSync(one))
    expect(readFileSync(join(other, name)).equals(readFileSync(join(one, name)))).toBe(true);
  const later = aFeedOf(20, { generatedAt: '2026-11-28T00:00:00Z' });
  await publishFeed(later, { out: other, shards: 8 }, quiet);
  expect(headIn(other).shards).toEqual(headIn(one).shards);
  await publishFeed(aFeedOf(21), { out: other, shards: 8 }, quiet);
  expect(filesOf(other, headIn(one).shards!.build)).not.toEqual([]);
});

it('puts packed copies beside what is worth it, and none that is old', async () => {
  const out = aFolder();
  await publishFeed(aFeedOf(30), { out, compress: true }, quiet);
  const text = readFileSync(join(out, 'feed.json'));
  expect(gunzipSync(readFileSync(join(out, 'feed.json.gz'))).equals(text)).toBe(true);
  expect(brotliDecompressSync(readFileSync(join(out, 'feed.json.br'))).equals(text)).toBe(true);
  await publishFeed(aFeedOf(31), { out }, quiet);
  expect(readdirSync(out)).toEqual(['feed.json']);
});

it('writes a feed whole that is longer than one piece, with its copies', async () => {
  const out = aFolder();
  await publishFeed(aFeedOf(50_001), { out, shards: 0, compress: true }, quiet);
  expect(headIn(out).products).toHaveLength(50_001);
  const unpacked = gunzipSync(readFileSync(join(out, 'feed.json.gz')));
  expect(unpacked.equals(readFileSync(join(out, 'feed.json')))).toBe(true);
});

it('warns of a head that each page would wait for, and says what is so long in it', async () => {
  const messages = {
    en: Object.fromEntries(Array.from({ length: 90 }, (_, i) => [`w${i}`, 'x'.repeat(99)])),
  };
  const { findings } = await publishFeed(
    aFeedOf(2, { messages }),
    { out: aFolder(), shards: 2 },
    quiet,
  );
  expect(findings).toMatchObject([{ code: 'heavy-head', place: { path: '$.messages' } }]);
});

it.each([
  '{"version": "https://jsonfeed.org/version/1.1", "title": "Blog", "items": []}',
  '{"api":{"version":1},"entries":[]}',
  '{"version":1,"products":["of another program"]}',
  '{"off":true,"flags":[]}',
  '{"version":1,"currency":"USD","exponent":2',
  'null',
])('overwrites no feed.json of another program: %s', async (text) => {
  const out = aFolder();
  writeFileSync(join(out, 'feed.json'), text);
  await expect(publishFeed(aFeedOf(1), { out }, quiet)).rejects.toThrow('none of ours');
  expect(readFileSync(join(out, 'feed.json'), 'utf8')).toBe(text);
});

it.each([
  '{ "off": true }',
  '\ufeff{ "off": true,\n "version": 1, "products": [] }',
  '{ "products": [], "exponent": 2, "currency": "USD", "version": 1 }',
])('takes the place of a feed that was written by hand: %s', async (text) => {
  const out = aFolder();
  writeFileSync(join(out, 'feed.json'), text);
  await publishFeed(aFeedOf(1), { out }, quiet);
  expect(headIn(out).products).toHaveLength(1);
});

it('forgets no shard of a build that broke off before its head was there', async () => {
  const out = aFolder();
  mkdirSync(join(out, 'feed.json'));
  await expect(publishFeed(aFeedOf(3), { out, shards: 4 }, quiet)).rejects.toThrow('a folder');
  expect(readdirSync(out)).toHaveLength(6);
  rmdirSync(join(out, 'feed.json'));
  await publishFeed(aFeedOf(5), { out, shards: 2 }, quiet);
  expect(readdirSync(out)).toHaveLength(4);
  expect(filesOf(out, headIn(out).shards!.build)).toHaveLength(2);
});

it.each(['taken', 'taken/feeds'])(
  'says in words that a file stands where "%s" should be',
  async (name) => {
    const parent = aFolder();
    writeFileSync(join(parent, 'taken'), 'mine');
    await expect(publishFeed(aFeedOf(1), { out: join(parent, name) }, quiet)).rejects.toThrow(
      'There is a file where the folder should be.',
    );
    expect(readdirSync(parent)).toEqual(['taken']);
  },
);
