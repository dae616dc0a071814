import {
  createCatalog,
  decide,
  readContext,
  readFeed,
  type Catalog,
  type Context,
  type Decision,
  type Feed,
  type GuardName,
  type Offer,
  type Product,
  type Role,
  type Slot,
  type Visitor,
} from '@uptier/core';
import { fuzzing } from '@uptier/testing/fuzz';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { candidateGuards, momentGuards } from '../../src/decide/guards.js';
import { subjectsOf } from '../../src/decide/held.js';
import type { LazySource, Proposal, Source } from '../../src/decide/proposal.js';
import { lookFrom, readView, type Situation, type View } from '../../src/decide/situation.js';
import { sources } from '../../src/decide/sources.js';
import {
  anyShop,
  anySlots,
  anyStatement,
  anyVisitor,
  type StatedShop,
} from '../decide/any-shop.js';
import { isHeld, isNotToBeHad } from './forbidden.js';

const GUARDS = Object.keys({ ...momentGuards, ...candidateGuards });

// A property is many tests: a machine that is busy with other things needs its time for them.
vi.setConfig({ testTimeout: 600_000 });

const runs = () => fuzzing(1500, 60);
const now = Date.UTC(2026, 10, 22);

interface Moment {
  readonly shop: StatedShop;
  readonly statement: unknown;
  readonly visitor: Visitor;
  readonly slots: readonly Slot[];
}

const anyMoment: fc.Arbitrary<Moment> = fc.record({
  shop: anyShop,
  statement: anyStatement,
  visitor: anyVisitor,
  slots: anySlots,
});

function feedOf(shop: unknown): Feed {
  const { feed, warnings } = readFeed(shop);
  expect(warnings).toEqual([]);
  return feed!;
}

const contextOf = ({ statement, visitor }: Pick<Moment, 'statement' | 'visitor'>): Context => ({
  ...readContext(statement).context,
  visitor,
  now,
});

type Depth = 'none' | 'first' | 'all';
const decided = ({ shop, slots, ...rest }: Moment, trace: Depth = 'all'): Decision[] =>
  decide(createCatalog(feedOf(shop)), contextOf(rest), slots, { trace });

/** What a page shows and reports of a decision, without its reasons. */
const shown = (decisions: readonly Decision[]) =>
  decisions.map((decision) => ({ ...decision, trace: undefined }));

const always = (property: (moment: Moment) => void): void =>
  fc.assert(
    fc.property(anyMoment, (moment) => {
      // What an `expect` gives back is no answer.
      property(moment);
    }),
    runs(),
  );

/** All offers, with those for after a decline. */
const offersOf = (decisions: readonly Decision[]): Offer[] =>
  decisions.flatMap(({ offers }) =>
    offers.flatMap((offer) => (offer.alternative ? [offer, offer.alternative] : [offer])),
  );

test('the moments that are tried are worth it: one in two leads to an offer, every source offers and every guard refuses something', () => {
  let withOffers = 0;
  const refusing = new Set<GuardName>();
  const proposing = new Set<string>();
  for (const moment of fc.sample(anyMoment, { numRuns: 400, seed: 7 })) {
    const decisions = decided(moment);
    if (offersOf(decisions).length) withOffers++;
    for (const row of decisions.flatMap(({ trace }) => trace!)) {
      row.refusedBy.forEach((guard) => refusing.add(guard));
      if (row.outcome === 'offered') proposing.add(row.source);
    }
  }
  // 213 of these 400 do.
  expect(withOffers).toBeGreaterThan(400 / 2);
  // Only what silences the whole shop is not among them: it would leave nothing to see.
  expect(GUARDS.filter((guard) => !refusing.has(guard as GuardName))).toEqual([
    'off',
    'stale',
    // Of a page alone: what was said no to there, and what its shop told no price of.
    'answered',
    'unquoted',
  ]);
  expect([...proposing].sort()).toEqual(sources.flatMap((names) => Object.keys(names)).sort());
});

describe('the same input leads to the same decision', () => {
  test('twice, and when it was read anew', () => {
    always((moment) => {
      const first = decided(moment);
      expect(decided(moment)).toEqual(first);
      expect(decided(JSON.parse(JSON.stringify(moment)) as Moment)).toEqual(first);
    });
  });

  test('however much of its reasons is asked for', () => {
    always((moment) => {
      const all = shown(decided(moment, 'all'));
      expect(shown(decided(moment, 'first'))).toEqual(all);
      expect(shown(decided(moment, 'none'))).toEqual(all);
    });
  });

  test('whatever the order of the products', () => {
    fc.assert(
      fc.property(
        anyMoment,
        fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
        (moment, order) => {
          const products = moment.shop.products
            .map((product, i) => [order[i]!, product] as const)
            .sort(([a], [b]) => a - b)
            .map(([, product]) => product);
          expect(decided({ ...moment, shop: { ...moment.shop, products } })).toEqual(
            decided(moment),
          );
        },
      ),
      runs(),
    );
  });

  test('whether a product is there that has to do with nothing', () => {
    fc.assert(
      fc.property(anyMoment, fc.nat(12), fc.constantFrom(0.5, 2), (moment, at, boost) => {
        const { products } = moment.shop;
        const stranger = {
          id: 'stranger',
          title: 'Stranger',
          price: 1000,
          family: 'strange',
          tier: 1,
          category: ['Strange'],
          boost,
          proof: { rating: 5, count: 1e6 },
        };
        const more = [...products.slice(0, at), stranger, ...products.slice(at)];
        expect(decided({ ...moment, shop: { ...moment.shop, products: more } })).toEqual(
          decided(moment),
        );
      }),
      runs(),
    );
  });

  test('and it leaves what it was given as it was', () => {
    always((moment) => {
      const [catalog, context] = [createCatalog(feedOf(moment.shop)), contextOf(moment)];
      const before = structuredClone([catalog.head, moment.shop, context, moment.slots]);
      decide(catalog, context, moment.slots, { trace: 'all' });
      expect([catalog.head, moment.shop, context, moment.slots]).toEqual(before);
    });
  });
});

test('a rating that is the mean changes no order', () => {
  fc.assert(
    fc.property(anyMoment, fc.integer({ min: 0, max: 1e6 }), (moment, count) => {
      const rated = moment.shop.products.map((product) =>
        'proof' in product ? product : { ...product, proof: { rating: 4.2, count } },
      );
      const ids = (decisions: Decision[]) =>
        decisions.map(({ offers }) => offers.map(({ id }) => id));
      expect(ids(decided({ ...moment, shop: { ...moment.shop, products: rated } }))).toEqual(
        ids(decided(moment)),
      );
    }),
    runs(),
  );
});

test('a decline never brings the same offer back, nor another that it counts for', () => {
  fc.assert(
    fc.property(anyMoment, fc.nat(), (moment, n) => {
      const offers = offersOf(decided(moment));
      fc.pre(offers.length > 0);
      const { declineKeys } = offers[n % offers.length]!;
      const visitor = {
        ...moment.visitor,
        declined: [...(moment.visitor.declined ?? []), ...declineKeys],
      };
      const keys = offersOf(decided({ ...moment, visitor })).map((offer) =>
        offer.declineKeys.join(),
      );
      expect(keys).not.toContain(declineKeys.join());
    }),
    runs(),
  );
});

/** What is known where an offer is judged. */
interface Known {
  readonly context: Context;
  readonly catalog: Catalog;
  readonly view: View;
  readonly slot: Slot;
}

/** The offers of a moment, those for after a decline too, of which something is wrong. */
function wrongOffers(moment: Moment, isWrong: (offer: Offer, known: Known) => boolean): Offer[] {
  const catalog = createCatalog(feedOf(moment.shop));
  const context = contextOf(moment);
  const view = readView(catalog, context);
  return decide(catalog, context, moment.slots, { trace: 'none' }).flatMap((decision) =>
    offersOf([decision]).filter((offer) =>
      isWrong(offer, { context, catalog, view, slot: decision.slot }),
    ),
  );
}

describe('no offer', () => {
  test.each<[string, (offer: Offer, known: Known) => boolean]>([
    ['is in the cart, in the order, owned, or the page’s own product', isHeld],
    [
      'is sold out, without a price, or in money that the page does not take',
      (offer, { context }) =>
        offer.price.currency !== 'USD' || isNotToBeHad(offer, context, context.quotes),
    ],
    [
      'was shown as often before as its campaign or the session allows',
      ({ campaign }, { context: { visitor = {} }, catalog, view, slot }) => {
        const { perVisitor = Infinity } =
          catalog.head.campaigns.find(({ id }) => id === campaign) ?? {};
        const interrupts = slot.widget === 'banner' || slot.widget === 'modal';
        return (
          (visitor.seen?.[`c:${campaign}`] ?? 0) >= perVisitor ||
          (interrupts && (visitor.shownThisSession ?? 0) >= view.policy.maxPerSession)
        );
      },
    ],
    [
      'asks for more than the price, for less than nothing, or for a part of a cent',
      ({ price: { price, pay, total, missingForFreeShipping, instalments, unitPrice } }) => {
        const amounts = [
          price,
          pay,
          total ?? 0,
          missingForFreeShipping ?? 0,
          instalments?.amount ?? 0,
          unitPrice?.price ?? 0,
        ];
        return pay > price || amounts.some((amount) => !Number.isSafeInteger(amount) || amount < 0);
      },
    ],
    [
      'shows an earlier price that was not higher, or not the lowest of 30 days',
      ({ price: { was, price }, product: { lowest30 = Infinity } }) =>
        was !== undefined && (was <= price || was > lowest30),
    ],
    [
      'that is an upgrade gives nothing more, where the shop wants a gain',
      ({ role, gains, held }, { view, catalog }) =>
        view.policy.requireGain &&
        role === 'upgrade' &&
        !!held &&
        !!catalog.get(held.id) &&
        !gains.length,
    ],
  ])('%s', (_, isWrong) => {
    always((moment) => expect(wrongOffers(moment, isWrong)).toEqual([]));
  });
});

/** Whether `a` is at most `share` of `b`, without fractions. */
const isWithin = (a: number, share: number, b: number): boolean =>
  BigInt(a) * 10_000n <= BigInt(Math.round(share * 10_000)) * BigInt(b);

describe('the price rule, worked out once more from what is shown, holds for', () => {
  /** A total before this session's upgrades, and what those that are still in it have added. */
  function totalOf(where: 'cart' | 'order', { context, view }: Known) {
    const ids = view.held.filter(({ by }) => by === where).map(({ id }) => id);
    const climbed = (context.visitor?.upgrades ?? [])
      .filter(({ to }) => ids.includes(to))
      .reduce((sum, { increase }) => sum + increase, 0);
    const stated = (where === 'cart' ? context.cart?.subtotal : context.order?.total) ?? 0;
    return { base: Math.max(0, stated - climbed), climbed };
  }

  /** What an upgrade is measured against: the total that it is in, or else itself. */
  function measureOf({ held, quantity }: Offer, known: Known) {
    if (known.slot.placement === 'post-purchase') return totalOf('order', known);
    if (held?.line !== undefined) return totalOf('cart', known);
    return { base: held!.price! * quantity, climbed: 0 };
  }

  function isUpgradeTooDear(offer: Offer, known: Known): boolean {
    const { role, product, held, price, quantity, campaign } = offer;
    const { policy, needs, catalog } = known.view;
    if (role !== 'upgrade' || !held?.price || product.solves?.some((need) => needs.has(need)))
      return false;
    const kind = product.kind === 'service' || product.kind === 'plan' ? product.kind : 'good';
    // What is owned is not given back, so that no difference is shown.
    const introductory = offer.incentive?.type === 'introductory';
    const difference = price.difference ?? (introductory ? price.price : price.pay) - held.price;
    const { upgrades } = known.context.visitor ?? {};
    const climb = upgrades?.find(({ to }) => to === held.id)?.increase ?? 0;
    const before = Math.max(0, held.price - Math.ceil(climb / quantity));
    if (!isWithin(held.price + difference, policy.maxTimes[kind], before)) return true;
    const own = catalog.head.campaigns.find(({ id }) => id === campaign)?.maxIncrease;
    if (kind === 'plan' && own === undefined) return false;
    const { base, climbed } = measureOf(offer, known);
    const increase = difference * quantity + climbed;
    const share = own ?? policy.maxIncrease[kind === 'service' ? 'service' : 'good'];
    return increase > policy.freeStep && !isWithin(increase, share, base);
  }

  /** What an add-on goes with, or else the total that it would be added to. */
  function mostFor({ held, product, campaign }: Offer, known: Known): number {
    const { placement } = known.slot;
    if (held?.price === undefined) {
      const paid = { cart: 'cart', checkout: 'cart', 'post-purchase': 'order' } as const;
      const total = placement in paid ? totalOf(paid[placement as 'cart'], known).base : 0;
      if (total || !campaign) return total;
      const isPlan = (one?: Product): boolean => one?.kind === 'plan' || !!one?.plan;
      const costs = subjectsOf(placement, known.view)
        .filter((one) => isPlan(one.product) === isPlan(product))
        .map(({ price = NaN, quantity }) => price * quantity);
      return costs.reduce((sum, cost) => sum + cost, 0) || 0;
    }
    const beside = known.view.held.filter(
      ({ id, line, price }) => id === held.id && line === held.line && price === held.price,
    );
    return Math.max(...beside.map(({ quantity }) => held.price! * quantity));
  }

  test('every upgrade', () => {
    always((moment) => expect(wrongOffers(moment, isUpgradeTooDear)).toEqual([]));
  });

  test('every add-on', () => {
    always((moment) => {
      const dear = wrongOffers(moment, (offer, known) => {
        const most = mostFor(offer, known);
        const cost = offer.price.pay * offer.quantity;
        const own = known.view.catalog.head.campaigns.find(({ id }) => id === offer.campaign);
        const share = own?.maxIncrease ?? known.view.policy.maxAddOn;
        return offer.role === 'add-on' && most > 0 && !isWithin(cost, share, most);
      });
      expect(dear).toEqual([]);
    });
  });
});

describe('no slot', () => {
  test('shows more than its policy and its own limit allow, of all and of each role', () => {
    always((moment) => {
      const catalog = createCatalog(feedOf(moment.shop));
      const context = contextOf(moment);
      const { policy } = readView(catalog, context);
      for (const { slot, offers } of decide(catalog, context, moment.slots)) {
        const most = policy.maxOffers[slot.placement];
        const perRole =
          typeof most === 'number'
            ? { upgrade: most, 'add-on': most, alternative: most }
            : { upgrade: 0, 'add-on': 0, alternative: 0, ...most };
        for (const role of ['upgrade', 'add-on', 'alternative'] as const) {
          expect(offers.filter((offer) => offer.role === role).length).toBeLessThanOrEqual(
            perRole[role],
          );
        }
        expect(
          offers.filter(({ alternative }) => alternative && !perRole[alternative.role]),
        ).toEqual([]);
        expect(offers.length).toBeLessThanOrEqual(
          Math.min(typeof most === 'number' ? most : Infinity, slot.limit ?? Infinity),
        );
      }
    });
  });

  test('shows a product twice, or one that another slot shows', () => {
    always((moment) => {
      const ids = decided(moment).flatMap(({ offers }) => offers.map(({ product }) => product.id));
      expect(new Set(ids).size).toBe(ids.length);
    });
  });

  test('shows what it did not ask for', () => {
    always((moment) => {
      for (const { slot, offers } of decided(moment)) {
        for (const { role, source, product } of offers) {
          expect([slot.role ?? role, slot.source ?? source, slot.family ?? product.family]).toEqual(
            [role, source, product.family],
          );
        }
      }
    });
  });
});

/** What a comparison and the line to free shipping are for, where their slot does not say. */
const roleOf: Readonly<Record<string, Role>> = { comparison: 'upgrade', shipping: 'add-on' };

/** Campaigns are asked one after the other, all others at once. */
function proposalsOf(
  name: string,
  source: Source | LazySource,
  situation: Situation,
): readonly Proposal[] {
  if (name !== 'campaign') return (source as Source)(situation);
  const proposals: Proposal[] = [];
  source(situation, (proposal) => {
    proposals.push(proposal);
    return false;
  });
  return proposals;
}

describe('the trace', () => {
  test('says of every product that a source proposed what became of it', () => {
    always((moment) => {
      const catalog = createCatalog(feedOf(moment.shop));
      const view = readView(catalog, contextOf(moment));
      const [slot] = moment.slots;
      const situation = lookFrom({ slot: slot!, taken: new Set() }, view);
      const [decision] = decide(catalog, contextOf(moment), [slot!], { trace: 'all' });
      const told = new Set(
        decision!.trace!.map(({ source, role, product }) => `${source} ${role} ${product}`),
      );
      const proposed = sources.flatMap((names) =>
        Object.entries(names)
          .filter(([name]) => !slot!.source || slot!.source === name)
          .flatMap(([name, source]) =>
            proposalsOf(name, source, situation)
              .filter(
                ({ role, product }) =>
                  role === (slot!.role ?? roleOf[slot!.widget ?? ''] ?? role) &&
                  product.family === (slot!.family ?? product.family),
              )
              .map(({ role, product }) => `${name} ${role} ${product.id}`),
          ),
      );
      expect([...told].sort()).toEqual([...new Set(proposed)].sort());
    });
  });

  test('says once for each source, campaign and role: offered, outranked or refused', () => {
    always((moment) => {
      for (const { trace, offers } of decided(moment)) {
        const keys = trace!.map(
          ({ source, campaign, role, product }) => `${source} ${campaign} ${role} ${product}`,
        );
        expect(new Set(keys).size).toBe(keys.length);
        for (const { outcome, refusedBy, score } of trace!) {
          expect([refusedBy.length > 0, score === undefined]).toEqual([
            outcome === 'refused',
            outcome === 'refused',
          ]);
        }
        const offered = trace!.filter(({ outcome }) => outcome === 'offered');
        expect(
          offered
            .map(({ product, source, role, held }) => `${source} ${role} ${product} ${held}`)
            .sort(),
        ).toEqual(
          offers
            .map(({ product, source, role, held }) => `${source} ${role} ${product.id} ${held?.id}`)
            .sort(),
        );
      }
    });
  });

  test('names the first of the guards that refuse, in the order in which they are asked', () => {
    const order = GUARDS;
    always((moment) => {
      const [first, all] = [decided(moment, 'first'), decided(moment, 'all')];
      first.forEach(({ trace }, i) => {
        const expected = all[i]!.trace!.map((row) => ({
          ...row,
          refusedBy: row.refusedBy.slice(0, 1),
        }));
        expect(trace).toEqual(expected);
      });
      for (const { refusedBy } of all.flatMap(({ trace }) => trace!)) {
        const places = refusedBy.map((guard) => order.indexOf(guard));
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }
    });
  });
});

describe('decide never throws', () => {
  const anyShape = fc.oneof(
    fc.anything({
      withNullPrototype: true,
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSparseArray: true,
    }),
    fc.record({
      page: fc.anything(),
      product: fc.anything(),
      cart: fc.anything(),
      order: fc.anything(),
      customer: fc.anything(),
      quotes: fc.anything(),
    }),
    fc.tuple(anyStatement, fc.anything()).map(([statement, junk]) => {
      const names = Object.keys(statement) as (keyof typeof statement)[];
      return {
        ...statement,
        ...(names[0] && { [names[0]]: junk }),
        cart: { lines: [junk, ...(statement.cart?.lines ?? [])], subtotal: 1000 },
      };
    }),
  );

  test('on any context that can be read', () => {
    fc.assert(
      fc.property(anyShop, anyShape, anySlots, (shop, statement, slots) => {
        const { context } = readContext(statement);
        expect(decide(createCatalog(feedOf(shop)), { ...context, now }, slots)).toHaveLength(
          slots.length,
        );
      }),
      runs(),
    );
  });
});
