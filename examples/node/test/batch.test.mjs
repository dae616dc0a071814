import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { createCatalog, decide, readContext, readFeed } from '@uptier/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { decideLines } from '../batch.mjs';
import { start } from './start.mjs';

const NOW = Date.UTC(2026, 10, 22);
const read = (/** @type {string} */ name) =>
  readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const { feed, warnings } = readFeed(JSON.parse(read('feed.json')));
const contexts = read('contexts.jsonl').trim().split('\n');

/** @param {string[]} lines */
async function decisionsFor(...lines) {
  const decisions = [];
  for await (const line of decideLines(lines, NOW)) decisions.push(JSON.parse(line));
  return decisions;
}

/** @param {{ offers: { product: { id: string } }[] }} decision */
const idsOf = ({ offers }) => offers.map(({ product }) => product.id);

const EXPECTED = [
  ['pebble-128', 'case-soft', 'film-clear', 'charger-30'],
  [],
  ['case-soft', 'boulder-128', 'charger-30'],
  ['pebble-64', 'charger-30'],
  ['care-2y'],
];

afterEach(() => vi.restoreAllMocks());

describe('the feed and the contexts of the example', () => {
  it('are read without a warning', () => {
    expect(warnings).toEqual([]);
    expect(contexts.flatMap((line) => readContext(JSON.parse(line)).warnings)).toEqual([]);
  });
});

describe('a batch', () => {
  it('gives a decision for each context, in their order, and none to who has a complaint open', async () => {
    expect((await decisionsFor(...contexts)).map(idsOf)).toEqual(EXPECTED);
  });

  it('decides just as the page does', async () => {
    if (!feed) throw new Error('the feed cannot be read');
    const catalog = createCatalog(feed);
    const ofPages = contexts.map((line) => {
      const { context } = readContext(JSON.parse(line));
      const slot = { id: 'batch', placement: context.page?.placement ?? 'home' };
      return decide(catalog, { ...context, now: NOW }, [slot], { trace: 'none' })[0];
    });
    expect(await decisionsFor(...contexts)).toEqual(JSON.parse(JSON.stringify(ofPages)));
  });

  it('leaves out what the visitor is remembered to have declined', async () => {
    const context = { ...JSON.parse(contexts[0] ?? ''), visitor: { declined: ['p:case-soft'] } };
    const [decision] = await decisionsFor(JSON.stringify(context));
    expect(idsOf(decision)).toEqual(['pebble-128', 'film-clear', 'charger-30']);
  });

  it('names what it cannot read of a context, with its line, and decides with the rest', async () => {
    const error = vi.spyOn(console, 'error').mockReturnValue();
    const wrong = '{"page":{"placement":"home"},"locale":7}';
    expect((await decisionsFor('{"page":{"placement":"home"}}', wrong)).map(idsOf)).toEqual([
      ['pebble-64', 'charger-30'],
      ['pebble-64', 'charger-30'],
    ]);
    expect(error.mock.calls.map(([said]) => said)).toEqual([
      expect.stringMatching(/^line 2: \$\.locale /),
    ]);
  });

  it('stops at a line that is no JSON, and says which', async () => {
    await expect(decisionsFor('{}', '{"page":')).rejects.toThrow('line 2 is no JSON');
  });

  it('prints one decision a line when it is run by Node', async () => {
    const output = await text(start(['batch.mjs', 'contexts.jsonl']).stdout);
    const lines = output.trimEnd().split('\n');
    expect(lines.map((line) => idsOf(JSON.parse(line)))).toEqual(EXPECTED);
  });
});
