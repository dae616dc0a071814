import { createSession, type Offer, type Report, type Slot } from '@uptier/core';
import { shardFeed } from '@uptier/testing';
import { faults, fuzzing, garbage, spoil, type Boxed, type Fault } from '@uptier/testing/fuzz';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { anyShop, anySlots, anyStatement, type StatedShop } from '../decide/any-shop.js';
import { addressesIn, isSafe, numbersIn } from './facts-in.js';

vi.setConfig({ testTimeout: 600_000 });

/** What becomes of one of a feed's files on its way: a fault in it, something else in its place, or it is lost. */
type Harm = Fault | { readonly instead: Boxed } | 'lost';

const harm: fc.Arbitrary<Harm> = fc.oneof(
  { weight: 6, arbitrary: faults },
  { weight: 2, arbitrary: garbage.map((instead) => ({ instead })) },
  { weight: 1, arbitrary: fc.constant('lost' as const) },
);

function harmed(file: unknown, how: Harm): unknown {
  if (how === 'lost') throw new Error('offline');
  return 'instead' in how ? how.instead.value : spoil(file, how).json;
}

interface World {
  readonly shop: StatedShop;
  readonly count: number;
  readonly harms: readonly (readonly [file: number, harm: Harm])[];
  readonly statement: unknown;
  readonly slots: readonly Slot[];
}

const anyWorld: fc.Arbitrary<World> = fc.record({
  shop: anyShop,
  count: fc.constantFrom(1, 7, 64),
  // The head is the first of the files.
  harms: fc.array(fc.tuple(fc.oneof(fc.constant(0), fc.nat()), harm), {
    minLength: 1,
    maxLength: 4,
  }),
  statement: anyStatement,
  slots: anySlots,
});

async function walk({ shop, count, harms, statement, slots }: World) {
  const files = [...shardFeed(shop, count)];
  const reports: Report[] = [];
  const session = createSession(
    { feed: '/feed.json', currency: 'USD' },
    {
      readJson: async (url) => {
        const at = files.findIndex(([name]) => url === `/${name}`);
        if (at < 0) throw new Error('404');
        const file: unknown = JSON.parse(JSON.stringify(files[at]![1]));
        return harms
          .filter(([which]) => which % files.length === at)
          .reduce<unknown>((made, [, how]) => harmed(made, how), file);
      },
      readContext: () => statement,
      changeCart: async () => ({ status: 'refused' }),
      report: (report) => void reports.push(report),
      memory: {},
      now: () => Date.UTC(2026, 10, 22),
    },
  );
  const stores = slots.map((slot) => session.open(slot));
  await session.refresh();
  await session.refresh();
  const offers = stores.flatMap(($decision): readonly Offer[] => $decision.get()?.offers ?? []);
  session.end();
  return { offers, reports };
}

test('whatever becomes of the files of a feed in shards, a page view fails for none of them and offers what can be shown', async () => {
  let offered = 0;
  await fc.assert(
    fc.asyncProperty(anyWorld, async (world) => {
      const { offers, reports } = await walk(world);
      const codes = reports.flatMap((one) => (one.type === 'error' ? [one.code] : []));
      expect(codes).not.toContain('walk-failed');
      for (const offer of offers) {
        expect(numbersIn(offer).filter((one) => !Number.isFinite(one))).toEqual([]);
        expect(addressesIn(offer).filter((one) => !isSafe(one))).toEqual([]);
      }
      offered += offers.length;
    }),
    fuzzing(3000, 60),
  );
  expect(offered).toBeGreaterThan(0);
});
