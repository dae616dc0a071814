import { aFeed } from '@uptier/testing';
import { boxed, fuzzing, garbage, type Boxed } from '@uptier/testing/fuzz';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { openPage } from '../../src/page/page.js';

vi.setConfig({ testTimeout: 600_000 });

interface Told {
  readonly code?: string;
}

const told: Told[] = [];
document.addEventListener('uptier:error', (event) =>
  told.push((event as CustomEvent<Told>).detail),
);
const page = window as { uptier?: unknown };
afterEach(() => delete page.uptier);

const NAMES = ['context', 'platform', 'consent', 'on', 'refresh', '__proto__', ''] as const;
const FIELDS = ['page', 'product', 'cart', 'order', 'customer', 'currency', 'consent', 'quotes', 'locale', 'readCart', 'changeCart'] as const; // prettier-ignore

const CART = {
  lines: [{ key: 'l', id: 'phone-64', quantity: 1, price: 49_900 }],
  subtotal: 49_900,
};

/** A command: mostly of the right form, with something wrong in it. */
const command: fc.Arbitrary<Boxed> = fc.oneof(
  { weight: 2, arbitrary: garbage },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...NAMES), garbage, garbage)
      .map(([name, { value }, more]) => boxed([name, value, more.value])),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom('context', 'platform'), fc.constantFrom(...FIELDS), garbage)
      .map(([name, field, { value }]) => boxed([name, { [field]: value }])),
  },
  {
    weight: 2,
    arbitrary: garbage.map(({ value }) => boxed(['platform', { readCart: () => value }])),
  },
  {
    weight: 2,
    arbitrary: garbage.map(({ value }) =>
      boxed(['platform', { readCart: () => Promise.reject(value) }]),
    ),
  },
  { weight: 3, arbitrary: fc.constant(boxed(['context', { cart: CART, currency: 'USD' }])) },
  { weight: 1, arbitrary: fc.boolean().map((given) => boxed(['consent', given])) },
);

const SLOT = { placement: 'product', id: 'row' } as const;

function open() {
  const feed = { ...structuredClone(aFeed()), version: 1 };
  return openPage({
    settings: { feed: '/feed.json' },
    load: () => Promise.reject(new Error('offline')),
    early: { address: '/feed.json', json: Promise.resolve(feed) },
  });
}

test('whatever a page pushes, before the script comes and after it, nothing throws, the queue stays open and no walk fails but by the page’s own functions', async () => {
  const pushes = fc.array(command, { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(pushes, pushes, fc.boolean(), async (early, late, isList) => {
      told.length = 0;
      const kept: unknown[] = early.map(({ value }) => value);
      page.uptier = isList ? kept : (kept[0] ?? kept);
      const opened = open();
      const queue = page.uptier as { push(...all: unknown[]): void; decide(slot: object): unknown };
      for (const { value } of late) {
        queue.push(value);
        kept.push(value);
      }
      const { session } = opened;
      session!.open(SLOT);
      await session!.refresh();
      // A cart that cannot be read ends the walk: it is not an empty one.
      const codes = told.map(({ code }) => code);
      const isOfCart = [...early, ...late].some(({ value }) => isPlatform(value));
      expect(!isOfCart && codes.includes('walk-failed')).toBe(false);
      expect(typeof queue.push).toBe('function');
      session!.end();
    }),
    fuzzing(2000, 60),
  );
});

/** Whether a page gives functions of its own, which may fail. */
function isPlatform(value: unknown): boolean {
  try {
    return Array.isArray(value) && (value as unknown[])[0] === 'platform';
  } catch {
    return true;
  }
}
