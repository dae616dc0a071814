import { readFileSync } from 'node:fs';
import { fuzzing } from '@uptier/testing/fuzz';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFeed } from '@uptier/core';
import { startReading } from '../../src/feed/reader.js';
import { name as readName } from '../../src/feed/values.js';
import { schema } from './schema.js';
import { aFeedJson, aProductJson } from './a-feed-json.js';

/** What a product's field comes to. */
const readField = (name: string, value: unknown): unknown =>
  Object.entries(
    readFeed(aFeedJson({ products: [aProductJson({ [name]: value })] })).feed?.products[0] ?? {},
  ).find(([field]) => field === name)?.[1];

describe('a text in which nobody sees anything', () => {
  const BLANKS = [
    ['blanks', ' \t\r\n'],
    ['a blank that does not break', '\u00a0'],
    ['a blank of no width', '\u200b'],
    ['marks that join nothing', '\u200d\u2060'],
    ['a mark of the byte order', '\ufeff'],
    ['a soft hyphen', '\u00ad'],
    ['marks of direction', '\u202e\u2066'],
    ['a wide blank', '\u3000'],
    ['a blank letter of Hangul', '\u3164'],
    ['a blank cell of Braille', '\u2800'],
    ['a choice of an emoji’s form, without the emoji', '\ufe0f'],
    ['tags without a flag', '\u{e0067}'],
    ['controls', '\u0000\u0085'],
  ] as const;

  it.each(BLANKS)('is none: %s', (_, blank) => {
    const read = (parts: object) =>
      readFeed(aFeedJson({ products: [aProductJson(), aProductJson({ id: 'b', ...parts })] }));
    for (const name of ['id', 'title']) {
      const { feed, warnings } = read({ [name]: blank });
      expect(feed?.products).toHaveLength(1);
      expect(warnings[0]).toMatchObject({ path: `$.products[1].${name}` });
    }
  });

  it.each(['é', '鞋', '😀', '👍\ufe0f', '\u00a0x', '\u200b.', '!', '\u200f\u05d0'])(
    '%j is one',
    (title) => {
      expect(readField('title', title)).toBe(title);
    },
  );

  it('is the same to the schema, for every character', () => {
    const pattern = new RegExp(schema.$defs?.['name']?.pattern ?? '', 'u');
    const other: string[] = [];
    for (let code = 0; code <= 0x10_ffff; code++) {
      const text = String.fromCodePoint(code);
      if (pattern.test(text) !== (readName(text, startReading()) === text))
        other.push(code.toString(16));
    }
    expect(other).toEqual([]);
  });
});

describe('a text that is too long', () => {
  it('is cut, and never through the middle of a sign', () => {
    expect(readField('brand', `${'x'.repeat(200)}y`)).toBe('x'.repeat(200));
    expect(readField('brand', `${'x'.repeat(199)}🎧y`)).toBe('x'.repeat(199));
    expect(readField('brand', `${'x'.repeat(198)}🎧y`)).toBe(`${'x'.repeat(198)}🎧`);
  });
});

describe('an address', () => {
  it.each([
    'https://shop.example/p/1',
    'http://shop.example',
    'HTTPS://SHOP.EXAMPLE',
    '//cdn.example/a.jpg',
    '/p/1',
    'p/1',
    './p:1',
    '../p',
    '?q=a:b',
    '#a:b',
    '/p?next=http://a',
    '/p/a b.jpg',
    '/größe',
    '/鞋',
    'p',
    'https://a/\u00a0',
    '/a%20b',
    'http:///p',
    '/😀',
  ])('may be %j', (address) => {
    expect(readField('url', address)).toBe(address);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\tjavascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'javascript\r:alert(1)',
    'javascript&colon;:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:x',
    'file:///etc/passwd',
    'mailto:a@b.c',
    'ftp://a',
    'intent:x',
    'http:foo',
    'https:foo',
    'http:/foo',
    '\\\\host\\share',
    '/\\host',
    'https:\\\\host',
    'a\\b',
    ' /p',
    '/p\u0000',
    '/p\u007f',
    '',
    ' ',
    '\n',
    'x:',
    ':',
    null,
    7,
    {},
    `/${'p'.repeat(2000)}`,
  ])('may not be %j', (address) => {
    expect(readField('url', address)).toBeUndefined();
  });

  it('leads a browser nowhere but to http and https, whatever it is', () => {
    const pieces = fc.constantFrom(
      ...'javascript data http https : / \\ // ? # & \t \n \r \u0000 \u0001 \u001f \u007f a \u00a0 \ufeff @ .'.split(
        ' ',
      ),
      ' ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const address = readField('url', parts.join(''));
        if (typeof address !== 'string' || !URL.canParse(address, 'https://shop.example/p/'))
          return true;
        return /^https?:$/.test(new URL(address, 'https://shop.example/p/').protocol);
      }),
      fuzzing(10000, 2000),
    );
  });
});

describe('money', () => {
  it.each([0, 1, 54900, 900_000_000_000])('may be %d', (price) => {
    expect(readField('price', price)).toBe(price);
  });

  it.each([
    -1,
    0.5,
    549.99,
    NaN,
    Infinity,
    -Infinity,
    2 ** 53,
    900_000_000_001,
    '549',
    '5,49',
    true,
    null,
    {},
    [1],
    5n,
  ])('may not be %s', (price) => {
    expect(readField('price', price)).toBeUndefined();
  });

  it('is never minus zero, which would be shown with its sign', () => {
    expect(readField('price', -0)).toBe(0);
  });

  it('can be divided into hundredths of a percent exactly, however much it is', () => {
    expect(Number.isSafeInteger(900_000_000_000 * 10_000)).toBe(true);
  });
});

describe('a field that makes an offer smaller', () => {
  it('is taken for the smaller where it cannot be read', () => {
    expect(readField('available', 'no')).toBe(false);
    expect(readField('sponsored', 'yes')).toBe(true);
    expect(readField('lowest30', '499')).toBe(0);
    expect(readField('contains', [['case-1', 0.5]])).toEqual([['case-1', 1]]);
    expect(readFeed(aFeedJson({ off: 'yes' })).feed?.off).toBe(true);
    expect(readFeed(aFeedJson({ generatedAt: 'today' })).feed?.generatedAt).toBe(0);
    expect(readFeed(aFeedJson({ policy: { requireHappy: 1 } })).feed?.policy.requireHappy).toBe(
      true,
    );
  });

  it.each([
    ['plan', { interval: 'fortnight' }],
    ['requires', 'usb-c'],
    ['requires', ['usb-c', {}]],
    ['excludes', [null]],
    ['segments', 'student'],
    ['contains', [['case-1', 1], ['film-1']]],
    ['contains', ['case-1']],
    ['cartId', {}],
  ])('takes the product with it where it cannot be left out: %s', (name, value) => {
    const { feed, warnings } = readFeed(aFeedJson({ products: [aProductJson({ [name]: value })] }));
    expect(feed?.products).toEqual([]);
    expect(warnings.at(-1)).toEqual({
      path: '$.products[0]',
      problem: `expected a readable ${name}`,
    });
  });

  it('is not stated where it is null', () => {
    expect(
      readFeed(aFeedJson({ products: [aProductJson({ plan: null, available: null })] })).feed
        ?.products,
    ).toEqual([aProductJson()]);
  });

  it('takes a variant with it rather than sell it at another price', () => {
    const variants = [
      { cartId: 'a', price: '1' },
      { cartId: 'b', price: 1, available: 0 },
      { cartId: {} },
    ];
    expect(readField('variants', variants)).toEqual([{ cartId: 'b', price: 1, available: false }]);
  });
});

describe('other fields', () => {
  it.each([
    ['tier', 1.5],
    ['boost', 3],
    ['boost', 0],
    ['kind', 'Good'],
    ['proof', { rating: 6 }],
    ['measure', { value: 0, unit: 'g' }],
    ['measure', { value: 1 }],
    ['quantity', { min: 0 }],
    ['links', { similar: [['a', 1.1], ['a'], ['a', 1, 1], 'a'] }],
    ['instalments', { count: 1, amount: 1 }],
    ['attributes', { a: [] }],
    ['image', { src: 'data:,' }],
  ])('hold nothing that cannot be: %s', (name, value) => {
    const { feed, warnings } = readFeed(aFeedJson({ products: [aProductJson({ [name]: value })] }));
    expect(JSON.stringify(Object.values(feed?.products[0] ?? {}).at(-1))).not.toBe(
      JSON.stringify(value),
    );
    expect(warnings[0]?.path).toContain(`$.products[0].${name}`);
  });

  it('keep an empty text for a picture that shows nothing new', () => {
    expect(readField('image', { src: '/a.jpg', alt: '' })).toEqual({ src: '/a.jpg', alt: '' });
  });
});

describe('a naughty string', () => {
  const strings = JSON.parse(
    readFileSync(new URL('hostile/blns-slice.json', import.meta.url), 'utf8'),
  ) as string[];

  const isSeen = (text: string): boolean => /[^\s\p{Cc}\p{DI}]/u.test(text);

  it('is seldom one in which nobody sees anything', () => {
    expect(strings.filter((text) => !isSeen(text)).length).toBeLessThan(5);
  });

  it.each(strings.filter(isSeen))('comes out of a title as it went in: %j', (title) => {
    const { feed, warnings } = readFeed(
      aFeedJson({ products: [aProductJson({ id: title, title, attributes: { [title]: title } })] }),
    );
    expect(warnings).toEqual([]);
    expect(feed?.products).toEqual([{ id: title, title, attributes: { [title]: title } }]);
  });

  it.each(strings)('makes no price, number or flag: %j', (text) => {
    const fields = { price: text, tier: text, sponsored: text, boost: text };
    const { feed } = readFeed(aFeedJson({ products: [aProductJson(fields)] }));
    expect(feed?.products).toEqual([aProductJson({ sponsored: true })]);
  });
});
