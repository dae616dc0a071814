import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { shardFeed } from '@uptier/testing';
import { expect, it, onTestFinished } from 'vitest';
import { openTerminal, runProgram } from '../src/index.js';
import { aShop, aShopWith, PRODUCTS } from './checks/a-shop.js';
import { folderOf, run } from './run-program.js';
import { tempFolder } from './temp-folder.js';

const NOW = ['--now', '2026-11-22T00:00:00Z'];

/** Validates, and gives the code, what goes to a program, and what is told. */
async function validate(...args: string[]) {
  let [printed, said] = ['', ''];
  const code = await runProgram(
    ['validate', ...args, ...NOW],
    openTerminal(
      { write: (text: string) => Boolean((printed += text)) },
      { write: (text: string) => Boolean((said += text)) },
      { colour: false },
    ),
  );
  return { code, printed, said };
}

async function folderWith(files: Iterable<[string, unknown]>): Promise<string> {
  const folder = tempFolder();
  for (const [name, json] of files) await writeFile(join(folder, name), JSON.stringify(json));
  return folder;
}

const fileWith = async (feed: unknown): Promise<string> =>
  join(await folderWith([['feed.json', feed]]), 'feed.json');

/** A server that answers as is said, and 404 to all else. */
async function serve(answers: Record<string, (response: ServerResponse) => void>): Promise<string> {
  const server = createServer(({ url = '' }, response) => {
    const answer = answers[url];
    if (answer) answer(response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const GOOD = {
  'content-type': 'application/json',
  'access-control-allow-origin': '*',
  'cache-control': 'public, max-age=300',
  'content-encoding': 'gzip',
};

const well =
  (json: unknown, headers: Record<string, string> = GOOD) =>
  (response: ServerResponse): void => {
    const text = JSON.stringify(json);
    response.writeHead(200, headers).end('content-encoding' in headers ? gzipSync(text) : text);
  };

it('ends with the coverage of each placement, and with 0 where all is well', async () => {
  const { code, printed, said } = await validate(await fileWith(aShop()));
  expect({ code, said }).toEqual({ code: 0, said: '' });
  expect(printed.split('\n')).toEqual([
    'home: there is no offer: the feed has no ranking and no campaign for it',
    'product: 25 % of products have an add-on, 50 % an upgrade, 0 % something similar; most missing: no link',
    'cart: 25 % of products have an add-on, 50 % an upgrade; most missing: no link',
    'checkout: 25 % of products have an add-on, 50 % an upgrade; most missing: no link',
    'post-purchase: 25 % of products have an add-on; most missing: no link',
    '',
  ]);
});

it('names the guard that refuses most', async () => {
  const { printed } = await validate(await fileWith(aShopWith(3, { available: false })));
  expect(printed).toContain('cart: 0 % of products have an add-on');
  const dear = await validate(
    await fileWith(
      aShop({
        products: PRODUCTS.map((one) => ({ ...one, links: { complements: [['case', 1]] } })),
        policy: { maxAddOn: 0.01 },
      }),
    ),
  );
  expect(dear.printed).toContain('most missing: too-expensive (it costs too much');
});

it.each([
  ['warnings', aShopWith(3, { title: 'A <b>case</b>' }), 1],
  ['errors', aShopWith(3, { price: 'cheap' }), 2],
])('ends with another code where there are %s', async (_name, feed, code) => {
  expect(await validate(await fileWith(feed))).toMatchObject({ code });
});

it('fails below the coverage that is asked for, at the placements that are named', async () => {
  const file = await fileWith(aShop());
  const asked = ['--min-coverage', '0.6', '--placements', 'cart', 'checkout'];
  const { code, said, printed } = await validate(file, ...asked);
  expect(code).toBe(2);
  expect(said).toContain('At cart, 50 % of products have an offer; 60 % were asked for.');
  expect(printed.trim().split('\n')).toHaveLength(2);
  expect(await validate(file, '--min-coverage', '50%', '--placements', 'cart')).toMatchObject({
    code: 0,
  });
});

it('prints findings and coverage as JSON, and nothing else', async () => {
  const file = await fileWith(aShopWith(3, { was: 1 }));
  const { printed, said } = await validate(file, '--json');
  expect(said).toBe('');
  const { findings, coverage } = JSON.parse(printed);
  expect(findings).toEqual([
    expect.objectContaining({
      severity: 'warning',
      code: 'was-not-above',
      place: { file, path: '$.products[3].was' },
    }),
  ]);
  expect(coverage[2]).toMatchObject({ placement: 'cart', any: 0.5, missing: 'no-link' });
});

it('reads all shards of a folder, and says in which one a fault lies', async () => {
  const files = shardFeed(aShopWith(3, { was: 1 }), 3);
  const { code, said, printed } = await validate(await folderWith(files));
  expect(code).toBe(1);
  expect(said).toMatch(/feed-b1-\d\.json, \$\.products\[\d\]\.was: "Case" was/);
  expect(printed).toContain('cart: 25 % of products have an add-on, 50 % an upgrade');
});

it('finds a shard that is missing, and a product that no page would find', async () => {
  const files = shardFeed(aShop(), 3);
  const [name, ...others] = [...files.keys()].filter((key) => key !== 'feed.json');
  const swapped = new Map(files);
  swapped.delete(name!);
  expect((await validate(await folderWith(swapped))).said).toContain('there is no such file');
  swapped.set(name!, files.get(others[0]!)).set(others[0]!, files.get(name!));
  expect((await validate(await folderWith(swapped))).said).toMatch(
    /A page looks for "[\w-]+" in shard \d/,
  );
});

it.each([
  ['a file that is not there', 'nothing.json', 'There is no such file.'],
  ['a folder without a feed', '', 'There is no feed.json in this folder.'],
  ['a file that is no JSON', 'text.json', 'The JSON breaks off or has a fault here.'],
  ['a file that is no feed', 'list.json', 'This is no feed'],
])('says so of %s', async (_name, file, words) => {
  const folder = await folderWith([['list.json', [1]]]);
  await writeFile(join(folder, 'text.json'), '{"version": 1,');
  const { code, said } = await validate(join(folder, file));
  expect({ code, said }).toEqual({ code: 2, said: expect.stringContaining(words) });
});

it('says of a feed without products and shards that it has none', async () => {
  const { code, said } = await validate(
    await fileWith({ version: 1, currency: 'USD', exponent: 2 }),
  );
  expect(code).toBe(2);
  expect(said).toContain('The feed has no products.');
});

it('says of a feed that holds the switch alone that it is switched off, and misses nothing in it', async () => {
  const { code, said } = await validate(await fileWith({ off: true }));
  expect(code).toBe(1);
  expect(said).not.toMatch(/missing|no products/);
  expect(said).toContain('The feed is switched off, so no offer is shown.');
});

it('finds nothing in an address that serves its feed well', async () => {
  const address = await serve({ '/feed.json': well(aShop()) });
  expect(await validate(`${address}/feed.json`)).toMatchObject({ code: 0, said: '' });
});

it.each([
  ['another type', { ...GOOD, 'content-type': 'text/html' }, 'calls the file text/html'],
  [
    'no word on other origins',
    { ...GOOD, 'access-control-allow-origin': undefined },
    'cannot read the file',
  ],
  ['no rule for caches', { ...GOOD, 'cache-control': undefined }, 'how long the file may be kept'],
  ['too long a time', { ...GOOD, 'cache-control': 'max-age=31536000' }, 'keep the file longer'],
  ['an old copy', { ...GOOD, age: '999999' }, 'is a copy that is older'],
  ['no compression', { ...GOOD, 'content-encoding': undefined }, 'is sent as it is, 2 kB'],
])('warns of an address that serves its feed with %s', async (_name, headers, words) => {
  const stated = Object.entries(headers).filter(([, value]) => value !== undefined);
  const benefits = ['x'.repeat(900)];
  const feed = aShopWith(3, { benefits });
  const address = await serve({ '/feed.json': well(feed, Object.fromEntries(stated) as never) });
  const { code, said } = await validate(`${address}/feed.json`);
  expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining(words) });
});

it('fails where the address answers with another status, or not at all', async () => {
  const address = await serve({});
  const { code, said } = await validate(`${address}/feed.json`);
  expect({ code, said }).toEqual({
    code: 2,
    said: expect.stringContaining('answers 404, not 200'),
  });
  const silent = await validate('http://127.0.0.1:1/feed.json');
  expect(silent).toMatchObject({ code: 2, said: expect.stringContaining('gives no answer') });
});

it.each([
  [
    'a web page',
    (response: ServerResponse) => response.writeHead(200, GOOD).end(gzipSync('<!doctype html>')),
    'This is a web page, not a feed.',
  ],
  [
    'packed bytes without a word',
    (response: ServerResponse) =>
      response.writeHead(200, { ...GOOD, 'content-encoding': 'identity' }).end(gzipSync('{}')),
    'sends the file packed, and does not say so',
  ],
  [
    'bytes that are not packed as it says',
    (response: ServerResponse) => response.writeHead(200, GOOD).end('{}'),
    'gives no answer',
  ],
  [
    'half of the file',
    (response: ServerResponse) => response.writeHead(200, GOOD).end(gzipSync('{"version":1,')),
    'The JSON breaks off',
  ],
])('fails where the address answers with %s', async (_name, answer, words) => {
  const address = await serve({ '/feed.json': answer });
  const { code, said } = await validate(`${address}/feed.json`);
  expect({ code, said }).toEqual({ code: 2, said: expect.stringContaining(words) });
});

it('warns of an address that sends pages on to another', async () => {
  const address = await serve({
    '/feed.json': (response) => response.writeHead(302, { location: '/u/feed.json' }).end(),
    '/u/feed.json': well(aShop()),
  });
  const { code, said } = await validate(`${address}/feed.json`);
  expect({ code, said }).toEqual({
    code: 1,
    said: expect.stringContaining(`sends whoever asks on to ${address}/u/feed.json`),
  });
});

it('warns of a feed that is too old to show anything', async () => {
  const address = await serve({ '/feed.json': well(aShop({ generatedAt: '2026-11-01' })) });
  const { code, said } = await validate(`${address}/feed.json`);
  expect({ code, said }).toEqual({
    code: 1,
    said: expect.stringContaining('The feed is 504 hours old, and shows nothing after 72.'),
  });
});

it.each(['0', '4'])('finds nothing in what a build has made, in %s shards', async (shards) => {
  const rows = Array.from({ length: 8 }, (_, i) => `p${i},Tea ${i},5,Tea\n`).join('');
  const folder = await folderOf({ 'shop.csv': `id,title,price,category\n${rows}` });
  const to = ['--out', join(folder, 'out'), '--currency', 'EUR', '--shards', shards];
  expect((await run('build', '--products', join(folder, 'shop.csv'), ...to)).code).toBe(0);
  const { code, said } = await run('validate', join(folder, 'out', 'feed.json'));
  expect(said).not.toMatch(/^(?:error|warning|hint) /m);
  expect(code).toBe(0);
});

it('tells which shards do not come or come badly, and looks at the others', async () => {
  const files = shardFeed(aShop(), 4);
  const answers = new Map([...files].map(([name, json]) => [`/${name}`, well(json)]));
  answers.delete('/feed-b1-1.json');
  const { 'access-control-allow-origin': _, ...closed } = GOOD;
  answers.set('/feed-b1-2.json', well(files.get('feed-b1-2.json'), closed));
  const lasting = { ...GOOD, 'cache-control': 'public, max-age=31536000, immutable' };
  answers.set('/feed-b1-3.json', well(files.get('feed-b1-3.json'), lasting));
  const address = await serve(Object.fromEntries(answers));
  const { code, printed } = await validate(`${address}/feed.json`, '--json');
  const { findings } = JSON.parse(printed) as { findings: { code: string; place: object }[] };
  expect(code).toBe(2);
  expect(findings.filter(({ place }) => JSON.stringify(place).includes('-b1-'))).toMatchObject([
    { code: 'http-status', place: { file: `${address}/feed-b1-1.json` } },
    { code: 'no-cors', place: { file: `${address}/feed-b1-2.json` } },
  ]);
});

it('looks at a sample of the shards of an address, and says so', async () => {
  const files = shardFeed(aShop(), 40);
  const answers = [...files].map(([name, json]) => [`/u/${name}`, well(json)]);
  const address = await serve(Object.fromEntries(answers));
  const { said } = await validate(`${address}/u/feed.json`);
  expect(said).toContain('Of 40 shards, 8 were looked at');
  expect(said).not.toContain('link-to-absent');
});

it('takes feed and region from the config, and stops at what in it would mislead', async () => {
  const folder = await folderWith([['uptier.config.json', { out: 'out', region: 'EU' }]]);
  await mkdir(join(folder, 'out'));
  await writeFile(join(folder, 'out/feed.json'), JSON.stringify(aShopWith(3, { was: 3900 })));
  const config = join(folder, 'uptier.config.json');
  expect(await validate('--config', config)).toMatchObject({
    code: 2,
    said: expect.stringContaining('which EU asks for'),
  });
  await writeFile(config, JSON.stringify({ out: 'out', campaigns: [{ preTicked: true }] }));
  expect((await validate('--config', config)).said).toContain('$.campaigns[0].preTicked');
});
