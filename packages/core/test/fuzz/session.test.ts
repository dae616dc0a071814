import {
  createSession,
  readContext,
  type CartChange,
  type Catalog,
  type Config,
  type Context,
  type Offer,
  type Ports,
  type Quote,
  type Report,
  type Session,
  type Slot,
} from '@uptier/core';
import { boxed, fuzzing, garbage, spoiled } from '@uptier/testing/fuzz';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { anyShop, anySlots, anyStatement } from '../decide/any-shop.js';
import { anyStored, storeOf } from './any-stored.js';
import { addressesIn, isSafe, numbersIn } from './facts-in.js';
import { isHeld, isNotToBeHad } from './forbidden.js';

vi.setConfig({ testTimeout: 600_000 });

/** What the outside gives: a value, or it throws one. */
type Given = { readonly value: unknown } | { readonly thrown: { readonly value: unknown } };

const given = (usual: fc.Arbitrary<unknown>): fc.Arbitrary<Given> =>
  fc.oneof(
    { weight: 10, arbitrary: usual.map(boxed) },
    { weight: 1, arbitrary: garbage },
    { weight: 1, arbitrary: garbage.map((box) => ({ thrown: box })) },
  );

function take(outside: Given): unknown {
  if ('thrown' in outside) throw outside.thrown.value;
  return outside.value;
}

const result = fc.record({
  status: fc.constantFrom('done', 'undone', 'both-in-cart', 'price-changed', 'refused'),
  cart: fc.constantFrom<unknown>(undefined, null, {}, { lines: [], subtotal: 0 }),
  price: fc.constantFrom<unknown>(undefined, 1200, -1, NaN),
  message: fc.constantFrom<unknown>(undefined, 'No', 7),
});
const quote = fc.record({
  id: fc.integer({ min: 0, max: 11 }).map((n) => `p${n}`),
  price: fc.constantFrom(900, 1000, 1100),
  currency: fc.constantFrom('USD', 'USD', 'EUR'),
  available: fc.constantFrom(true, true, false),
});

/** Whether a port gives it: what has a `then` that throws is as good as thrown. */
const isGiven = (outside: Given): Promise<boolean> =>
  Promise.resolve()
    .then(() => take(outside))
    .then(
      () => true,
      () => false,
    );

const STEPS = [
  'refresh', 'accept', 'acceptAll', 'undo', 'decline', 'seen', 'visit', 'trace', 'traceAll', 'agree', 'withdraw', 'forget',
] as const; // prettier-ignore
type Step = (typeof STEPS)[number];

interface World {
  readonly feed: Given;
  readonly context: Given;
  readonly quotes: Given | undefined;
  readonly answer: Given;
  readonly stored: readonly [functional: string | undefined, personal: string | undefined];
  readonly slots: readonly Slot[];
  readonly steps: readonly Step[];
}

const anyWorld: fc.Arbitrary<World> = fc.record({
  feed: given(spoiled(anyShop)),
  context: given(spoiled(anyStatement)),
  quotes: fc.option(given(spoiled(fc.array(quote, { maxLength: 8 }))), { nil: undefined }),
  answer: given(spoiled(result, 1)),
  stored: fc.tuple(anyStored, anyStored),
  slots: anySlots,
  steps: fc.array(fc.constantFrom(...STEPS), { minLength: 1, maxLength: 6 }),
});

const CONFIG: Config = { feed: '/feed.json', currency: 'USD', locale: 'en-US', consent: true };

/** What a page view came to, as far as the outside can see. */
interface Seen {
  readonly reports: Report[];
  readonly changes: CartChange[];
  readonly shown: (readonly [slot: Slot, offer: Offer])[];
  readonly catalog: Catalog | undefined;
}

function portsOf(world: World, { reports, changes }: Seen): Ports {
  const { feed, context, quotes, answer, stored } = world;
  let now = Date.UTC(2026, 10, 22);
  return {
    readJson: async () => take(feed),
    readContext: () => take(context),
    changeCart: async (change) => {
      changes.push(change);
      return take(answer) as never;
    },
    ...(quotes && { quote: async () => take(quotes) as never }),
    report: (report) => void reports.push(report),
    memory: { functional: storeOf(stored[0]), personal: storeOf(stored[1]) },
    now: () => now++,
  };
}

const ACTS: Readonly<Record<Step, (session: Session, slot: Slot, offer?: Offer) => unknown>> = {
  refresh: (session) => session.refresh(),
  accept: (session, slot, offer) => offer && session.accept(slot, offer),
  acceptAll: (session, slot, offer) =>
    offer && session.acceptAll(slot, { offers: [offer], withHeld: true }),
  undo: (session, slot, offer) => offer && session.undo(slot, offer),
  decline: (session, slot, offer) => offer && session.decline(slot, offer),
  seen: (session, slot, offer) => offer && session.seen(slot, offer),
  visit: (session, slot, offer) => offer && session.visit(slot, offer),
  trace: (session, slot) => session.trace(slot),
  traceAll: (session, slot) => session.traceAll([slot, { ...slot, id: 'another' }]),
  agree: (session) => session.consent(true),
  withdraw: (session) => session.consent(false),
  forget: (session) => session.forget(),
};

/** Walks through a page view. Rejects where anything in it does. */
async function walk(world: World): Promise<Seen> {
  const seen: Seen = { reports: [], changes: [], shown: [], catalog: undefined };
  const session = createSession(CONFIG, portsOf(world, seen));
  const stores = world.slots.map((slot) => [slot, session.open(slot)] as const);
  await session.refresh();
  for (const step of world.steps) {
    for (const [slot, $decision] of stores) {
      const offers = $decision.get()?.offers ?? [];
      for (const offer of offers) {
        seen.shown.push([slot, offer]);
        if (offer.alternative) seen.shown.push([slot, offer.alternative]);
      }
      await ACTS[step](session, slot, offers[0]);
    }
  }
  await session.refresh();
  const catalog = await session.catalog();
  session.end();
  return { ...seen, catalog };
}

const machinery = () =>
  [Object, Array, Function, String, Number, Map, Set].map(
    (kind) => Reflect.ownKeys(kind.prototype as object).length,
  );

/** What the core understood of what the page stated. */
const contextOf = ({ context }: World): Partial<Context> =>
  'value' in context ? readContext(context.value).context : {};

/** What the shop may have said of prices and stock by the time of an offer: on the page, and when it was asked. */
function quotesIn({ context, quotes }: World): readonly (readonly Quote[])[] {
  const read = (value: unknown) => readContext(value).context.quotes ?? [];
  const stated = 'value' in context ? read(context.value) : [];
  const answered = quotes && 'value' in quotes ? read({ quotes: quotes.value }) : [];
  return [stated, [...stated, ...answered]];
}

/** Why an offer must not have been shown; nothing where it may. */
function fault(offer: Offer, world: World, { catalog }: Seen): string | undefined {
  const context = contextOf(world);
  if (isHeld(offer, { context, catalog })) return 'is held already';
  if (quotesIn(world).every((quotes) => isNotToBeHad(offer, context, quotes)))
    return 'is not to be had';
  if (!numbersIn(offer).every(Number.isFinite)) return 'is not finite';
  if (!isCount(offer.quantity)) return 'is none, or a part';
  return addressesIn(offer).every(isSafe) ? undefined : 'leads to code';
}

const isCount = (quantity: number): boolean => Number.isSafeInteger(quantity) && quantity > 0;

test('whatever the feed, the page, the shop and the stores say, a page view throws nothing and offers nothing forbidden', async () => {
  const before = machinery();
  await fc.assert(
    fc.asyncProperty(anyWorld, async (world) => {
      const seen = await walk(world);
      expect(seen.shown.flatMap(([, offer]) => fault(offer, world, seen) ?? [])).toEqual([]);
      for (const { add, remove } of seen.changes) {
        expect(add.filter(({ id, quantity }) => !isCount(quantity) || !id)).toEqual([]);
        expect(remove.filter(({ key, quantity }) => !isCount(quantity) || !key)).toEqual([]);
      }
      // What cannot be read is left out; only a page that fails to say anything at all ends a walk.
      const isFailed = seen.reports.some((one) => 'code' in one && one.code === 'walk-failed');
      expect(isFailed && (await isGiven(world.context))).toBe(false);
      expect(machinery()).toEqual(before);
    }),
    fuzzing(10_000, 100),
  );
});
