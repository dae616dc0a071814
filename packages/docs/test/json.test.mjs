import { readFeed } from '@uptier/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answerTo } from '../src/make/answer-to.mjs';
import { readSchema } from '../src/make/feed-fields.mjs';
import { blocksIn } from './blocks.mjs';

const blocks = await blocksIn('json', 'jsonc');
const parts = blocks.filter(({ title }) => title === '');
const configs = blocks.filter(({ title }) => title === 'uptier.config.json');

const SMALLEST = {
  version: 1,
  currency: 'USD',
  exponent: 2,
  products: [{ id: 'any', title: 'Any', price: 100 }],
};

/**
 * A feed may hold more than the schema knows, but a sample of ours may not: it would be a slip.
 * @param {unknown} schema
 * @returns {unknown}
 */
function strict(schema) {
  if (Array.isArray(schema)) return schema.map((one) => strict(one));
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, value]) => [key, strict(value)]);
  const isOpen = 'type' in schema && 'properties' in schema && !('additionalProperties' in schema);
  return { ...Object.fromEntries(entries), ...(isOpen && { additionalProperties: false }) };
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(/** @type {object} */ (strict(readSchema())));

/** A whole feed of a sample: what it leaves out is the smallest that a feed must have. */
const feedOf = (/** @type {string} */ text) => ({ ...SMALLEST, ...JSON.parse(text) });

test.each(parts)('the feed of $place has only what the schema knows', ({ text }) => {
  validate(feedOf(text));
  expect(validate.errors ?? []).toEqual([]);
});

test.each(parts)('the feed of $place is read without a warning', ({ text }) => {
  expect(readFeed(feedOf(text)).warnings).toEqual([]);
});

const switches = parts.filter(({ text }) => 'off' in JSON.parse(text));

test.each(switches)('the switch of $place needs nothing beside it', ({ text }) => {
  expect(readFeed(JSON.parse(text)).feed?.off).toBe(true);
});

test.each(configs)('the config of $place is one that the command understands', async ({ text }) => {
  const folder = mkdtempSync(join(tmpdir(), 'uptier-docs-'));
  const config = join(folder, 'uptier.config.json');
  const feed = join(folder, 'feed.json');
  writeFileSync(config, text);
  writeFileSync(feed, JSON.stringify(SMALLEST));
  const said = await answerTo(['validate', feed, '--config', config]);
  rmSync(folder, { recursive: true });
  expect(said).not.toMatch(/setting|There is no "/);
  expect(said).not.toContain(config);
});

test('there are samples of feeds, and none is called something that nobody checks', () => {
  expect(parts.length).toBeGreaterThan(2);
  expect(switches.length).toBeGreaterThan(0);
  expect(new Set(blocks.map(({ title }) => title))).toEqual(
    new Set(['', 'uptier.config.json', 'data layer']),
  );
});
