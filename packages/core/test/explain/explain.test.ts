import {
  createCatalog,
  decide,
  explain,
  type Context,
  type DecideOptions,
  type Feed,
  type Slot,
} from '@uptier/core';
import { aContext, aFeed, aProduct } from '@uptier/testing';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/explain/en.js';

const cart: Slot = { id: 'cart', placement: 'cart' };
const phones = aFeed().products;
const film = aProduct({
  id: 'film',
  title: 'Screen film',
  price: 1500,
  category: ['Films'],
  family: 'film',
  tier: 1,
});

interface Asked {
  readonly feed?: Partial<Feed>;
  readonly context?: Partial<Context>;
  readonly slot?: Slot;
  readonly trace?: DecideOptions['trace'];
}

function explained({ feed = {}, context = {}, slot = cart, trace = 'first' }: Asked = {}) {
  const catalog = createCatalog(aFeed(feed));
  const [decision] = decide(catalog, aContext(context), [slot], { trace });
  return explain(decision!, catalog);
}

const rowOf = (asked: Asked, id: string) =>
  explained(asked).rows.find(({ product }) => product.id === id)!;

describe('a row', () => {
  test('tells what was proposed, by which source, in which role, for what, and what became of it', () => {
    expect(rowOf({}, 'phone-128')).toMatchObject({
      product: { id: 'phone-128', title: 'Phone 128 GB' },
      source: { name: 'upgrade', words: 'It is a higher version of what the shopper has.' },
      role: { name: 'upgrade', words: 'An upgrade, to take in place of what the shopper has.' },
      held: { id: 'phone-64', title: 'Phone 64 GB' },
      outcome: { name: 'offered', words: 'It is offered.' },
      refusals: [],
    });
  });

  test('tells each factor with its weight, its value and what it says', () => {
    const rated = aProduct({ proof: { rating: 4.9, count: 400 } });
    const { factors } = rowOf({ feed: { products: [phones[0]!, rated] } }, 'phone-128');
    expect(factors.map(({ name, weight, words }) => [name, weight, words])).toEqual([
      ['strength', 0.35, 'How strong its link is, is not known, or it is middling.'],
      [
        'origin',
        0.1,
        'It comes from a campaign, from versions of one product or from a link of its own.',
      ],
      ['priceFit', 0.25, 'The price step is easy to take.'],
      ['affinity', 0.15, 'It is not known that this visitor ever looked at it.'],
      ['proof', 0.1, 'Buyers rate it better than most.'],
      ['mood', 0.05, 'It is not known how happy this customer is, or it makes no difference.'],
    ]);
    expect(factors[2]).toEqual({
      name: 'priceFit',
      title: 'Price',
      weight: 0.25,
      value: 49900 / 54900,
      words: 'The price step is easy to take.',
    });
  });

  test.each([
    ['better than most', { rating: 4.9, count: 400 }, 'Buyers rate it better than most.'],
    ['like most', { rating: 4.2, count: 400 }, 'It has no ratings, or is rated like most.'],
    ['lower than most', { rating: 2, count: 400 }, 'Buyers rate it lower than most.'],
  ])('says of what is rated %s what that did to its score', (_, proof, words) => {
    const { factors } = rowOf(
      { feed: { products: [phones[0]!, aProduct({ proof })] } },
      'phone-128',
    );
    expect(factors.find(({ name }) => name === 'proof')?.words).toBe(words);
  });

  test.each([
    [1.5, 'You lift it: its score counts 1.5 times.'],
    [0.5, 'You lower it: its score counts 0.5 times.'],
  ])('tells factors and a boost of %d, of which its score is made', (boost, words) => {
    const row = rowOf({ feed: { products: [phones[0]!, aProduct({ boost })] } }, 'phone-128');
    const sum = row.factors.reduce((total, { weight, value }) => total + weight * value, 0);
    expect(row.boost).toEqual({ value: boost, words });
    expect(row.score).toBeCloseTo(sum * boost, 4);
    expect(rowOf({}, 'phone-128').boost).toBeUndefined();
  });

  test('tells why a product was refused, and no score', () => {
    const row = rowOf({}, 'phone-256');
    expect(row.outcome).toEqual({ name: 'refused', words: 'It is not offered.' });
    expect(row.refusals).toEqual([
      { name: 'too-expensive', words: 'It costs too much next to what the shopper has.' },
    ]);
    expect(row.factors).toEqual([]);
    expect(row.score).toBeUndefined();
  });

  test('tells the first reason, or every one where the decision was made with all', () => {
    const feed = {
      products: [phones[0]!, aProduct({ id: 'phone-256', price: 99900, available: false })],
    };
    const reasons = (trace: DecideOptions['trace']) =>
      rowOf({ feed, trace }, 'phone-256').refusals.map(({ words }) => words);
    expect(reasons('first')).toEqual(['It is sold out.']);
    expect(reasons('all')).toEqual([
      'It is sold out.',
      'It costs too much next to what the shopper has.',
    ]);
  });

  test('says of what lost its place whether others took it, or the same product did', () => {
    const held = {
      ...phones[0]!,
      links: { complements: [['film', 0.9]], boughtTogether: [['film', 0.2]] },
    } as const;
    const other = { ...film, id: 'other', title: 'Other film' };
    const more = {
      ...held,
      links: {
        ...held.links,
        complements: [
          ['film', 0.9],
          ['other', 0.1],
        ] as const,
      },
    };
    const { rows } = explained({
      feed: { products: [more, film, other] },
      slot: { ...cart, limit: 1 },
    });
    expect(
      rows.map(({ product, source, outcome }) => [product.title, source.name, outcome.words]),
    ).toEqual([
      ['Screen film', 'complements', 'It is offered.'],
      ['Other film', 'complements', 'It may be offered, but there is no place left for it here.'],
      [
        'Screen film',
        'boughtTogether',
        'The same product is offered here already, for another reason.',
      ],
    ]);
  });

  test('names the campaign', () => {
    const campaign = { id: 'autumn', offer: ['film'] };
    expect(
      rowOf({ feed: { products: [...phones, film], campaigns: [campaign] } }, 'film').campaign,
    ).toBe('autumn');
  });

  test('calls a product by its id where the catalog does not know it', () => {
    const [decision] = decide(createCatalog(aFeed()), aContext(), [cart]);
    const { rows } = explain(decision!, createCatalog(aFeed({ products: [] })));
    expect(rows[0]?.product).toEqual({ id: 'phone-128', title: 'phone-128' });
  });
});

describe('an explanation', () => {
  test('has a row for everything that was proposed, in the order of the trace', () => {
    expect(explained().rows.map(({ product }) => product.id)).toEqual(['phone-128', 'phone-256']);
  });

  test('has no rows of a decision without a trace', () => {
    expect(explained({ trace: 'none' }).rows).toEqual([]);
  });

  test('speaks the language that it is given', () => {
    const catalog = createCatalog(aFeed());
    const [decision] = decide(catalog, aContext(), [cart]);
    const german = {
      ...en,
      outcomes: { ...en.outcomes, offered: 'Wird angeboten.' },
      why: {
        ...en.why,
        version: '{tier}',
        gains: { ...en.why.gains, attribute: 'Mehr {name}: {to}' },
      },
    };
    const { rows, whyThis } = explain(decision!, catalog, german);
    expect(rows[0]?.outcome.words).toBe('Wird angeboten.');
    expect(whyThis(decision!.offers[0]!)).toBe('Mehr Storage: 128 GB.');
  });

  test('leaves the decision as it is', () => {
    const catalog = createCatalog(aFeed());
    const [decision] = decide(catalog, aContext(), [cart]);
    const before = structuredClone(decision);
    const { whyThis } = explain(decision!, catalog);
    whyThis(decision!.offers[0]!);
    expect(decision).toEqual(before);
  });
});
