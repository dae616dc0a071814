import { createCatalog, decide, readContext, readFeed, readVisitor, type Slot } from '@uptier/core';
import { besideLent } from '@uptier/testing';
import { fuzzing } from '@uptier/testing/fuzz';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import schema from '../../feed.schema.json' with { type: 'json' };
import { anyShop, anySlots, anyStatement, anyVisitor } from '../decide/any-shop.js';

vi.setConfig({ testTimeout: 600_000 });

const namesIn = (part: unknown): string[] =>
  typeof part === 'object' && part
    ? Object.entries(part).flatMap(([key, value]) => [
        ...(key === 'properties' ? Object.keys(value as object) : []),
        ...namesIn(value),
      ])
    : [];

const anyName = fc.constantFrom(
  ...new Set([
    ...namesIn(schema),
    'page',
    'placement',
    'topic',
    'search',
    'variant',
    'lines',
    'key',
    'subtotal',
    'order',
    'total',
    'customer',
    'segment',
    'score',
    'openComplaint',
    'usage',
    'owned',
    'needs',
    'quotes',
    'consent',
    'visitor',
    'views',
    'seen',
    'declined',
    'orders',
    'upgrades',
    'get',
    'set',
    'enumerable',
    'then',
    'toJSON',
    'length',
    'keys',
    'values',
    'size',
    'each',
  ]),
);

const anyLent = fc
  .tuple(
    fc.constantFrom<PropertyDescriptor>(
      { value: () => 1, writable: true },
      { value: 5, writable: true },
      { value: 'of nothing', writable: true },
      { value: true, writable: true },
      { value: ['x'], writable: true },
      { get: () => () => 7 },
    ),
    fc.boolean(),
  )
  .map(([descriptor, enumerable]) => ({ ...descriptor, enumerable }));

/** Who makes a slot says all of it: what it asks for is the page's own to say. */
const whole = (slot: Slot): Slot => ({
  widget: undefined,
  source: undefined,
  role: undefined,
  family: undefined,
  limit: undefined,
  ...slot,
});

test('what a script gives to every object of the page is nobody’s statement: every decision stays the same', () => {
  fc.assert(
    fc.property(
      anyShop,
      fc.record({ statement: anyStatement, visitor: anyVisitor }),
      anySlots,
      anyName,
      anyLent,
      (shop, stated, asked, name, lent) => {
        const [feedText, text] = [JSON.stringify(shop), JSON.stringify(stated)];
        const slots = asked.map(whole);
        const decided = (): unknown => {
          const { statement, visitor } = JSON.parse(text) as typeof stated;
          const context = {
            ...readContext(statement).context,
            visitor: readVisitor(visitor) ?? {},
            now: Date.UTC(2026, 10, 22),
          };
          const { feed } = readFeed(JSON.parse(feedText));
          return decide(createCatalog(feed!), context, slots, { trace: 'none' });
        };
        const before = decided();
        expect(besideLent(name, lent, decided)).toEqual(before);
      },
    ),
    fuzzing(4000, 150),
  );
});
