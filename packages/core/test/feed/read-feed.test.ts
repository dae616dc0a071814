import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openFeed, readFeed } from '@uptier/core';
import { aFeedJson, aProductJson } from './a-feed-json.js';
import { arbitraryOf } from './arbitrary-of-schema.js';
import { fuzzing, garbage, mutated } from '@uptier/testing/fuzz';
import { schema } from './schema.js';

const paths = (json: unknown) => readFeed(json).warnings.map(({ path }) => path);
const boom = () => {
  throw new Error('boom');
};

describe('reading a feed', () => {
  it('keeps the very objects that are right', () => {
    const json = aFeedJson({ products: [aProductJson({ links: { similar: [['b', 1]] } })] });
    expect(readFeed(json).feed?.products[0]).toBe(json.products[0]);
  });

  it('keeps them in its head, too: a second copy of large rankings would be no small one', () => {
    const json = { ...aFeedJson(), rankings: { bestSellers: { Tea: ['a'] } } };
    const { feed } = readFeed(json);
    expect(feed?.rankings.bestSellers).toBe(json.rankings.bestSellers);
  });

  it('fills in what a head may leave out', () => {
    expect(readFeed(aFeedJson()).feed).toMatchObject({
      version: 1,
      currency: 'USD',
      exponent: 2,
      categoryLinks: [],
      rankings: {},
      campaigns: [],
      experiments: [],
      topics: {},
      messages: {},
      policy: { coolDownDays: 14 },
    });
  });

  it('loses a bad optional field alone, and names its place', () => {
    const { feed, warnings } = readFeed(
      aFeedJson({ products: [aProductJson({ tier: 0, brand: 'Acme' })] }),
    );
    expect(feed?.products).toEqual([{ id: 'tea', title: 'Tea', brand: 'Acme' }]);
    expect(warnings).toEqual([
      { path: '$.products[0].tier', problem: 'expected a number from 1 to 1000000' },
    ]);
  });

  it('takes Shopify’s two forms of a variant’s id for one, as its cart names it', () => {
    const cartId = 'gid://shopify/ProductVariant/123';
    const variants = [{ cartId: 'gid://shopify/ProductVariant/124', title: 'Green' }];
    const { feed } = readFeed(aFeedJson({ products: [aProductJson({ cartId, variants })] }));
    expect(feed?.products[0]).toMatchObject({ cartId: '123', variants: [{ cartId: '124' }] });
  });

  it('keeps a product without a price: guards refuse it later', () => {
    const { feed } = readFeed(aFeedJson({ products: [aProductJson({ price: '5.00' })] }));
    expect(feed?.products).toEqual([{ id: 'tea', title: 'Tea' }]);
  });

  it('takes the switch alone for a feed that is switched off: whoever needs it is in a hurry', () => {
    const { feed, warnings } = readFeed({ off: true });
    expect(feed).toMatchObject({ off: true, products: [] });
    expect(warnings).toEqual([]);
    expect(readFeed({ off: true, version: 2 }).feed).toBeUndefined();
    expect(readFeed({ off: false }).feed).toBeUndefined();
    expect(readFeed({ ...aFeedJson(), off: true }).feed).toMatchObject({ currency: 'USD' });
  });

  it.each([
    ['without an id', { title: 'A' }, '$.products[1]'],
    ['with a blank title', { id: 'a', title: ' \n' }, '$.products[1].title'],
    ['that is a list', [], '$.products[1]'],
    ['that is null', null, '$.products[1]'],
    ['that is text', 'tea', '$.products[1]'],
  ])('loses a product %s, and no other', (_, bad, path) => {
    const json = aFeedJson({ products: [aProductJson(), bad, aProductJson({ id: 'milk' })] });
    expect(readFeed(json).feed?.products.map(({ id }) => id)).toEqual(['tea', 'milk']);
    expect(paths(json)[0]).toBe(path);
  });

  it('ignores fields that it does not know', () => {
    expect(
      readFeed(aFeedJson({ extra: 1, products: [aProductJson({ extra: {} })] })).warnings,
    ).toEqual([]);
  });

  it('leaves out what is undefined without a word, as JSON does', () => {
    const product = aProductJson({ brand: undefined, benefits: ['Warm', undefined, 'Green'] });
    const { feed, warnings } = readFeed(aFeedJson({ products: [undefined, product] }));
    expect(feed?.products).toStrictEqual([aProductJson({ benefits: ['Warm', 'Green'] })]);
    expect(warnings).toEqual([]);
  });

  it('writes numbers as text where an id is wanted, in a copy', () => {
    const json = aFeedJson({
      products: [aProductJson({ id: 42, links: { similar: [[7, 0.5]] } })],
    });
    expect(readFeed(json).feed?.products[0]).toEqual({
      id: '42',
      title: 'Tea',
      links: { similar: [['7', 0.5]] },
    });
    expect(json.products[0]?.id).toBe(42);
  });

  it.each(['__proto__', 'constructor', 'toString', 'a.b"c'])(
    'takes %s for an id like any other',
    (id) => {
      expect(readFeed(aFeedJson({ products: [aProductJson({ id })] })).feed?.products[0]?.id).toBe(
        id,
      );
    },
  );

  it('says when there is nothing in it to offer', () => {
    expect(paths({ version: 1, currency: 'USD', exponent: 2 })).toEqual(['$.products']);
    expect(paths(aFeedJson({ products: [] }))).toEqual(['$.products']);
    expect(paths(aFeedJson({ products: {} }))).toContain('$.products');
  });

  it('reads text and lists that are too long up to their limit', () => {
    const { feed, warnings } = readFeed(
      aFeedJson({
        products: [
          aProductJson({ title: 'x'.repeat(1001), benefits: Array<string>(101).fill('More') }),
          aProductJson({ id: 'b', title: 'y'.repeat(300) }),
        ],
      }),
    );
    expect(feed?.products.map(({ title }) => title.length)).toEqual([1000, 300]);
    expect(feed?.products[0]?.benefits).toHaveLength(100);
    expect(warnings.map(({ path }) => path)).toEqual([
      '$.products[0].title',
      '$.products[0].benefits',
    ]);
  });

  it('reads a million products and no more', () => {
    const products: unknown[] = [];
    products[999_999] = aProductJson();
    products[1_000_000] = aProductJson({ id: 'one too many' });
    const { feed, warnings } = readFeed(aFeedJson({ products }));
    expect(feed?.products).toEqual([aProductJson()]);
    expect(warnings).toEqual([{ path: '$.products', problem: 'expected at most 1000000 entries' }]);
  });

  it('says in its last warning that there are more', () => {
    const { feed, warnings } = readFeed(
      aFeedJson({ products: [...Array<number>(5000).fill(0), aProductJson()] }),
    );
    expect(feed?.products).toHaveLength(1);
    expect(warnings).toHaveLength(1001);
    expect(warnings.at(-1)).toEqual({
      path: '$',
      problem: 'expected fewer faults; these are the first',
    });
  });
});

describe('a feed of which nothing can be used', () => {
  it.each([
    ['another version', aFeedJson({ version: 2, currency: 7, products: 'other' }), ['$.version']],
    ['a version as text', aFeedJson({ version: '1' }), ['$.version']],
    ['no version', {}, ['$.version']],
    ['a currency that is none', aFeedJson({ currency: '$' }), ['$.currency', '$']],
    ['no exponent', { version: 1, currency: 'USD' }, ['$']],
    ['half an exponent', aFeedJson({ exponent: 0.5 }), ['$.exponent', '$']],
    ['nothing', undefined, ['$.version']],
    ['null', null, ['$.version']],
    ['a list', [aFeedJson()], ['$.version']],
    ['text', '{}', ['$.version']],
  ])('is one with %s: no feed, and the reason', (_, json, expected) => {
    expect(readFeed(json)).not.toHaveProperty('feed');
    expect(paths(json)).toEqual(expected);
  });
});

describe('a hostile value', () => {
  it('that throws in one product loses that product or less', () => {
    const products = [
      Object.defineProperty(aProductJson({ id: 'a' }), 'title', { get: boom, enumerable: true }),
      Object.defineProperty(aProductJson({ id: 'b' }), 'price', { get: boom, enumerable: true }),
      new Proxy(aProductJson({ id: 'c' }), { ownKeys: boom }),
      new Proxy(aProductJson({ id: 'd' }), { getPrototypeOf: boom }),
      aProductJson({ id: 'e' }),
    ];
    const { feed, warnings } = readFeed(aFeedJson({ products }));
    expect(feed?.products.map(({ id }) => id)).toEqual(['b', 'e']);
    expect(warnings.map(({ path }) => path)).toEqual([
      '$.products[0].title',
      '$.products[0]',
      '$.products[1].price',
      '$.products[2]',
      '$.products[3]',
    ]);
  });

  it.each(['policy', 'campaigns', 'experiments', 'rankings', 'messages', 'products'])(
    'that throws at %s loses no more than that',
    (name) => {
      const json = Object.defineProperty(aFeedJson(), name, { get: boom, enumerable: true });
      const { feed, warnings } = readFeed(json);
      expect(feed?.currency).toBe('USD');
      expect(warnings[0]?.path).toBe(`$.${name}`);
    },
  );

  it('that throws everywhere gives no feed', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(readFeed(proxy)).not.toHaveProperty('feed');
    expect(readFeed(new Proxy({}, { get: boom }))).not.toHaveProperty('feed');
  });

  it('that throws what cannot be written down is read on', () => {
    const locale = {
      enumerable: true,
      get: () => {
        throw Object.create(null);
      },
    };
    expect(paths(Object.defineProperty(aFeedJson(), 'locale', locale))).toEqual(['$.locale']);
  });

  it('that holds itself, or the same condition a thousand times, is read in a moment', () => {
    const loop: Record<string, unknown> = {};
    loop['not'] = loop;
    loop['all'] = Array.from({ length: 1000 }, () => loop);
    const product: Record<string, unknown> = aProductJson();
    product['variants'] = [product, product];
    product['attributes'] = product;
    const { feed } = readFeed(
      aFeedJson({ products: [product], campaigns: [{ id: 'a', offer: ['tea'], when: loop }] }),
    );
    expect(feed?.products).toHaveLength(1);
    expect(feed?.campaigns).toEqual([{ id: 'a', offer: ['tea'], when: { any: [] } }]);
  });

  it('that is frozen or without a prototype is read like any other', () => {
    const bare: unknown = Object.assign(Object.create(null), aProductJson({ id: 'bare', tier: 0 }));
    const frozen = Object.freeze(aProductJson({ id: 1 }));
    const { feed } = readFeed(
      Object.freeze(aFeedJson({ products: Object.freeze([bare, frozen]) })),
    );
    expect(feed?.products).toEqual([
      { id: 'bare', title: 'Tea' },
      { id: '1', title: 'Tea' },
    ]);
  });

  it('of a class is copied field by field, so that it cannot change its answer', () => {
    let asked = 0;
    const kin = {
      get url() {
        return asked++ ? 'javascript:alert(1)' : '/tea';
      },
    };
    const json = aFeedJson({ products: [Object.assign(Object.create(kin), aProductJson())] });
    const product = readFeed(json).feed?.products[0];
    expect([product?.url, product?.url]).toEqual(['/tea', '/tea']);
  });
});

describe('whatever it is given, the reader', { timeout: 60_000 }, () => {
  it('does not throw', () => {
    fc.assert(
      fc.property(garbage, ({ value }) => void readFeed(value)),
      fuzzing(1000, 100),
    );
  });

  it('does not throw where garbage stands in an otherwise good feed', () => {
    const hostile = mutated(arbitraryOf(schema), garbage);
    fc.assert(
      fc.property(hostile, ({ json }) => void readFeed(json)),
      fuzzing(500, 100),
    );
  });

  it('reads the same twice, and leaves JSON as it was', () => {
    fc.assert(
      fc.property(mutated(arbitraryOf(schema)), ({ json }) => {
        const before = structuredClone(json);
        expect(readFeed(json)).toEqual(readFeed(json));
        expect(json).toEqual(before);
      }),
      fuzzing(500, 100),
    );
  });
});

describe('a feed that is read in slices', () => {
  const products = Array.from({ length: 10 }, (_, i) =>
    aProductJson({ id: i === 7 ? 'p0' : `p${i}` }),
  );
  products[4] = aProductJson({ id: 'p4', title: '' });

  it('holds the same products and warnings as one that is read at once', () => {
    const json = aFeedJson({ products });
    const { head, warnings, read } = openFeed(json);
    const slices: string[][] = [];
    for (let slice = read(3); slice; slice = read(3)) slices.push(slice.map(({ id }) => id));
    const whole = readFeed(json);
    expect(slices).toEqual([['p0', 'p1', 'p2'], ['p3', 'p5'], ['p6', 'p8'], ['p9']]);
    expect(slices.flat()).toEqual(whole.feed?.products.map(({ id }) => id));
    expect(warnings).toEqual(whole.warnings);
    expect({ ...head, products: whole.feed?.products }).toEqual(whole.feed);
  });

  it('reads nothing of a product before its turn', () => {
    const later = Object.defineProperty(aProductJson({ id: 'b' }), 'brand', {
      get: boom,
      enumerable: true,
    });
    const { warnings, read } = openFeed(aFeedJson({ products: [aProductJson(), later] }));
    expect(read(1)).toHaveLength(1);
    expect(warnings).toEqual([]);
    expect(read(1)).toEqual([{ id: 'b', title: 'Tea' }]);
    expect(warnings.map(({ path }) => path)).toEqual(['$.products[1].brand']);
  });

  it('brings no unread product in its head', () => {
    expect(openFeed(aFeedJson()).head).not.toHaveProperty('products');
  });

  it('has nothing to read without a head', () => {
    expect(openFeed(aFeedJson({ version: 3 })).read(5)).toBeUndefined();
  });
});
