import { describe, expect, it } from 'vitest';
import { mergePolicy } from '../../src/feed/policy.js';
import { readFeed } from '@uptier/core';
import { aFeedJson, aProductJson } from './a-feed-json.js';

const ids = (things: readonly { readonly id: string }[] | undefined) => things?.map(({ id }) => id);

describe('of two things with one id', () => {
  it('the first product is kept, and the second named', () => {
    const products = [
      aProductJson({ id: '7', title: 'First' }),
      aProductJson({ id: 7, title: 'Second' }),
    ];
    const { feed, warnings } = readFeed(aFeedJson({ products }));
    expect(feed?.products.map(({ title }) => title)).toEqual(['First']);
    expect(warnings).toEqual([{ path: '$.products[1]', problem: 'expected a new id' }]);
  });

  it('a product that could not be read does not count as the first', () => {
    const products = [{ id: 'tea' }, aProductJson()];
    expect(readFeed(aFeedJson({ products })).feed?.products).toEqual([aProductJson()]);
  });

  it('the first campaign, experiment and arm are kept', () => {
    const arms = [
      { id: 'a', weight: 1 },
      { id: 'a', weight: 9 },
      { id: 'b', weight: 1 },
    ];
    const { feed, warnings } = readFeed(
      aFeedJson({
        campaigns: [
          { id: 'c', offer: ['tea'] },
          { id: 'c', offer: [] },
        ],
        experiments: [
          { id: 'e', arms },
          { id: 'e', arms: [] },
        ],
      }),
    );
    expect(feed?.campaigns).toEqual([{ id: 'c', offer: ['tea'] }]);
    expect(feed?.experiments).toEqual([{ id: 'e', arms: [arms[0], arms[2]] }]);
    expect(warnings.map(({ path }) => path)).toEqual([
      '$.campaigns[1]',
      '$.experiments[0].arms[1]',
      '$.experiments[1]',
    ]);
  });

  it('the same id in two lists of arms is two things', () => {
    const arms = [{ id: 'a', weight: 1 }];
    const { feed } = readFeed(
      aFeedJson({
        experiments: [
          { id: 'x', arms },
          { id: 'y', arms },
        ],
      }),
    );
    expect(feed?.experiments.map((experiment) => ids(experiment.arms))).toEqual([['a'], ['a']]);
  });
});

describe('a name that reaches into objects themselves', () => {
  const parse = (json: string): unknown => JSON.parse(json);
  const hostile = '{ "polluted": true, "url": "javascript:alert(1)" }';

  it.each(['__proto__', 'constructor', 'prototype'])(
    '%s is dropped where names are free',
    (name) => {
      const entry = (value: string) => `{ "a": ${value}, "${name}": ${value} }`;
      const { feed, warnings } = readFeed(
        aFeedJson({
          products: [
            aProductJson({ attributes: parse(entry('"x"')), options: parse(entry('"x"')) }),
          ],
          rankings: { bestSellers: parse(entry('["tea"]')) },
          topics: parse(entry('{ "help": "/help" }')),
          messages: { en: parse(entry('"x"')) },
        }),
      );
      expect(feed?.products[0]).toEqual(
        aProductJson({ attributes: { a: 'x' }, options: { a: 'x' } }),
      );
      expect(Object.keys(feed?.rankings.bestSellers ?? {})).toEqual(['a']);
      expect(Object.keys(feed?.topics ?? {})).toEqual(['a']);
      expect(Object.keys(feed?.messages['en'] ?? {})).toEqual(['a']);
      expect(warnings).toHaveLength(5);
    },
  );

  it('__proto__ is dropped from a product, so that not even a careless copy inherits from it', () => {
    const product = parse(`{ "id": "tea", "title": "Tea", "__proto__": ${hostile} }`);
    const read = readFeed(aFeedJson({ products: [product] })).feed?.products[0];
    expect(Object.assign({}, read)).toEqual(aProductJson());
    expect(Object.assign({}, read).url).toBeUndefined();
    expect(Object.hasOwn(product as object, '__proto__')).toBe(true);
  });

  it('changes neither a policy that is merged nor anything else', () => {
    const policy = parse(
      `{ "maxOffers": { "__proto__": ${hostile}, "home": 3 }, "__proto__": ${hostile} }`,
    );
    const arms = [{ id: 'a', weight: 1, policy }];
    const { feed } = readFeed(aFeedJson({ policy, experiments: [{ id: 'x', arms }] }));
    const merged = mergePolicy(feed!.policy, feed!.experiments[0]!.arms[0]!.policy!);
    expect(merged).toEqual({
      ...readFeed(aFeedJson()).feed?.policy,
      maxOffers: { ...feed?.policy.maxOffers, home: 3 },
    });
    expect(Object.getPrototypeOf(merged.maxOffers)).toBe(Object.prototype);
    expect({}).not.toHaveProperty('polluted');
  });

  it('too long or too many of them are cut', () => {
    const attributes = Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`a${i}`, i]));
    const { feed, warnings } = readFeed(
      aFeedJson({
        products: [
          aProductJson({ attributes }),
          aProductJson({ id: 'b', attributes: { ['x'.repeat(201)]: 1 } }),
        ],
      }),
    );
    expect(Object.keys(feed?.products[0]?.attributes ?? {})).toEqual(
      Object.keys(attributes).slice(0, 100),
    );
    expect(feed?.products[1]?.attributes).toEqual({});
    expect(warnings).toHaveLength(51);
  });
});

describe('a path', () => {
  it('is written so that it finds the place again', () => {
    const { warnings } = readFeed(
      aFeedJson({
        policy: { maxOffers: { cart: { 'add-on': -1 } } },
        products: [aProductJson({ attributes: { 'a "b" c': {}, Größe: [], 7: [] } })],
      }),
    );
    expect(warnings.map(({ path }) => path)).toEqual([
      '$.policy.maxOffers.cart["add-on"]',
      '$.products[0].attributes["7"]',
      '$.products[0].attributes["a \\"b\\" c"]',
      '$.products[0].attributes["Größe"]',
    ]);
  });
});
