import { readFeed, shardOf } from '@uptier/core';
import { describe, expect, test } from 'vitest';
import { shardAddress } from '../../src/feed/shard-of.js';
import { aFeedJson } from './a-feed-json.js';
import { schemaErrors } from './schema.js';

const good = { build: '9f3c', count: 256, path: 'uptier-{build}-{shard}.json' };
const headWith = (shards: object) => {
  const json = { ...aFeedJson({ products: [] }), shards: { ...good, ...shards } };
  return { shards: readFeed(json).feed?.shards, isValid: !schemaErrors(json).length };
};

describe('where the shards of a feed lie', () => {
  test.each<object>([
    { count: 1 },
    { count: 1_048_576 },
    { build: 20_261_122 },
    { build: '2026-11-22.1' },
    { path: '{shard}.json' },
    { path: '{build}.{shard}.json' },
    { path: 'a_b-{build}{shard}' },
  ])('%o is read', (shards) => {
    expect(headWith(shards)).toMatchObject({
      shards: { count: expect.any(Number) },
      isValid: true,
    });
  });

  test.each<object>([
    { count: 0 },
    { count: 1_048_577 },
    { count: 2.5 },
    { count: '8' },
    { build: '..' },
    { build: '../x' },
    { build: 'a/b' },
    { build: 'a?b' },
    { build: '' },
    { path: 'uptier-{build}.json' },
    { path: 'sub/{shard}.json' },
    { path: '../{shard}.json' },
    { path: '..{shard}' },
    { path: '/{shard}.json' },
    { path: '//evil.example/{shard}.json' },
    { path: 'https://evil.example/{shard}.json' },
    { path: 'data:{shard}' },
    { path: '\\{shard}' },
    { path: '%2e%2e%2f{shard}' },
    { path: '{shard}.json?x' },
    { path: '{shard}.json#x' },
    { path: '{shard}-{other}.json' },
    { path: `${'a'.repeat(200)}{shard}` },
    { path: 7 },
  ])(
    '%o is refused, by the schema too: no file but one beside the feed is ever asked for',
    (shards) => {
      expect(headWith(shards)).toEqual({ shards: undefined, isValid: false });
    },
  );

  test('a name that is made to be slow to read is not', () => {
    const path = `${'a'.repeat(190)}!`;
    expect(headWith({ path }).shards).toBeUndefined();
  });

  test.each([
    ['/uptier/feed.json', '/uptier/uptier-9f3c-7.json'],
    ['/uptier/feed.json?v=a/b#c', '/uptier/uptier-9f3c-7.json'],
    ['https://cdn.example/f/feed.en.json', 'https://cdn.example/f/uptier-9f3c-7.json'],
    ['feed.json', 'uptier-9f3c-7.json'],
  ])('beside %s', (feed, address) => {
    expect(shardAddress(7, good, feed)).toBe(address);
  });
});

describe('the shard of a key', () => {
  const of = (key: string) => shardOf(key, { count: 16_384 });

  // Whoever publishes a feed in another language can check himself against these.
  test.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('is FNV-1a, as published, for ASCII: %o', (key, hash) => {
    expect(of(key)).toBe(hash % 16_384);
  });

  test.each([
    ['é', 0x6c0b6c44],
    ['telefón-128', 0xcad87e20],
    ['電話-128', 0xea51c1d],
    ['🙂', 0x8d31631e],
  ])('takes a text outside of ASCII by its UTF-16 units: %o', (key, hash) => {
    expect(of(key)).toBe(hash % 16_384);
  });

  test('tells apart what looks the same but is written otherwise', () => {
    expect(of('é')).not.toBe(of('é'.normalize('NFD')));
  });

  test('is the same for every form of an address', () => {
    const forms = ['/p/tea', '/p/tea/', '/p/tea?size=l', 'https://shop.example/p/tea#top'];
    expect(new Set(forms.map(of)).size).toBe(1);
  });
});
