import { rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFeed } from '@uptier/core';
import { fuzzing } from '@uptier/testing/fuzz';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { folderOf, run } from '../run-program.js';

vi.setConfig({ testTimeout: 3_600_000 });

const PLAIN = `id;title;price;url;image;category;available;family;tier
tea;Tea;3,50;/p/tea;/i/tea.jpg;Drinks > Tea;yes;tea;1
big-tea;"Tea, big";4,20;/p/big-tea;/i/big.jpg;Drinks > Tea;yes;tea;2
cup;Cup;7,00;/p/cup;/i/cup.jpg;Cups;no;;
`;
const WOO = `ID,Type,SKU,Name,Published,"In stock?","Regular price","Sale price",Categories,Images,Parent,Upsells,Cross-sells,"Attribute 1 name","Attribute 1 value(s)"
1,simple,T-1,Tea,1,1,3.50,,Drinks > Tea,https://shop.example/t.jpg,,T-2,C-1,Size,S
2,simple,T-2,"Tea, big",1,1,4.20,3.90,Drinks > Tea,https://shop.example/b.jpg,,,,Size,L
3,simple,C-1,Cup,1,1,7.00,,Cups,,,,,,
`;
const SHOPIFY = readFileSync(
  new URL('../fixtures/packt-furniture/products.csv', import.meta.url),
  'utf8',
);

/** What a merchant's table may hold where something else should stand, and what an attacker may. */
const ODD = [
  '', ' ', '"', '""', '\n', '\r\n', '\t', ';', ',', '\ufeff', '\0', '-1', '1e9', '1.234.567,8', '9'.repeat(40), 'NaN',
  '=HYPERLINK("http://a")', '<script>alert(1)</script>', 'javascript:alert(1)', '__proto__', 'constructor', '\u202e',
  '\ud83d', '€', '../../etc/passwd', '{{7*7}}', 'null', 'true', 'x'.repeat(3000),
] as const; // prettier-ignore

interface Cut {
  readonly at: number;
  readonly length: number;
  readonly odd: string;
}

const cuts = fc.array(
  fc.record({
    at: fc.nat(),
    length: fc.constantFrom(0, 0, 1, 3, 40),
    odd: fc.constantFrom(...ODD),
  }),
  { minLength: 1, maxLength: 3 },
);

/** A table with some of its characters replaced by odd ones. */
const spoilt = (text: string, all: readonly Cut[]): string =>
  all.reduce((made, { at, length, odd }) => {
    const start = at % (made.length + 1);
    return made.slice(0, start) + odd + made.slice(start + length);
  }, text);

test('whatever a merchant’s table holds, the command ends with words, and what it writes is a feed that nothing is lost of', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(PLAIN, WOO, SHOPIFY), cuts, async (text, all) => {
      const folder = await folderOf({ 'products.csv': spoilt(text, all) });
      const out = join(folder, 'out');
      try {
        const file = join(folder, 'products.csv');
        const { code, said } = await run(
          'build',
          '--products',
          file,
          '--out',
          out,
          '--currency',
          'EUR',
        );
        expect([0, 1, 2]).toContain(code);
        expect(said).not.toMatch(/TypeError|RangeError|is not a function|undefined|at .*\.ts:\d/);
        if (code !== 0) return;
        const json = JSON.parse(readFileSync(join(out, 'feed.json'), 'utf8')) as {
          products: unknown[];
        };
        const { feed, warnings } = readFeed(json);
        expect(warnings).toEqual([]);
        expect(feed?.products.length).toBe(json.products.length);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    }),
    fuzzing(1000),
  );
});
