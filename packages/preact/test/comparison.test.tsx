import type { ComparedTier, HeldFacts } from '@uptier/core';
import { cleanup, screen, within } from '@testing-library/preact';
import { aPrice, aProduct } from '@uptier/testing';
import { afterEach, describe, expect, test } from 'vitest';
import { aComparison, aTier, drawComparison, heldTier, offeredTier } from './draw-comparison.js';

afterEach(cleanup);

/** What a table says of its tiers, a row a tier, without what it says to the ear alone. */
const rows = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .map((row) =>
      within(row)
        .queryAllByRole(/^(rowheader|columnheader|cell)$/)
        .map(({ textContent }) => textContent),
    );
const row = (name: string | RegExp) => screen.getByRole('row', { name });
const factsOf = (name: RegExp) =>
  within(row(name))
    .getAllByRole('cell')
    .map((cell) => cell.querySelector('.uptier-fact')?.textContent?.trim().replace(/\s+/g, ' '));

/** The price cell of a tier among others. */
function priceOf(overrides: Partial<ComparedTier>, locale = 'en-US') {
  drawComparison(aComparison(heldTier(), aTier(overrides)), { locale });
  return factsOf(/128 GB/)[0];
}

describe('a comparison', () => {
  test.each<[string, Parameters<typeof drawComparison>[0]]>([
    ['nothing', undefined],
    ['no tier', { family: 'phone', tiers: [] }],
    ['one tier', aComparison(heldTier())],
  ])('of %s takes no room', (_, comparison) => {
    expect(drawComparison(comparison).container.innerHTML).toBe('');
  });

  test('is a table with a name, a head for each thing told, and a row for each tier', () => {
    drawComparison(aComparison());
    expect(screen.getByRole('table', { name: 'Compare the versions' })).toBeTruthy();
    const heads = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
    expect(heads).toEqual(['Price', 'Storage']);
    const tiers = screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
    expect(tiers).toEqual(['64 GBIn your cart', '128 GB']);
  });

  test('has a cell under each head, in each row', () => {
    const benefits = ['Free case'];
    drawComparison(aComparison(heldTier(), aTier({ product: aProduct({ benefits }) }), aTier()));
    const counts = rows().map((cells) => cells.length);
    expect(new Set(counts)).toEqual(new Set([5]));
  });

  test('has the heading that the page wants', () => {
    drawComparison(aComparison(), { heading: 'Choose your phone' });
    expect(screen.getByRole('table', { name: 'Choose your phone' })).toBeTruthy();
  });

  test('tells every attribute that a tier has, in the order of the feed, and what is missing', () => {
    const first = aProduct({ id: 'a', tierName: 'A', attributes: { Weight: 180, Colour: 'red' } });
    const second = aProduct({
      id: 'b',
      tierName: 'B',
      attributes: { Colour: 'blue', Radio: true },
    });
    const third = aProduct({ id: 'c', tierName: 'C', attributes: { Radio: false } });
    drawComparison(
      aComparison(
        ...([first, second, third].map((product) => aTier({ product })) as [ComparedTier]),
      ),
    );
    const heads = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
    expect(heads).toEqual(['Price', 'Weight', 'Colour', 'Radio']);
    expect(factsOf(/^A/).slice(1, 4)).toEqual(['180', 'red', '–']);
    expect(factsOf(/^B/).slice(1, 4)).toEqual(['–', 'blue', 'Yes']);
    expect(factsOf(/^C/).slice(1, 4)).toEqual(['–', '–', 'No']);
  });

  test('writes values with their units as the locale does', () => {
    const attributes = { Storage: { value: 1024.5, unit: 'GB' } };
    drawComparison(aComparison(heldTier(), aTier({ product: aProduct({ attributes }) })), {
      locale: 'de-DE',
    });
    expect(factsOf(/128 GB/)[1]).toBe('1.024,5 GB');
  });

  test('says each fact’s name beside it for the eye alone, who sees cards', () => {
    drawComparison(aComparison());
    const cell = within(row(/^128 GB/)).getByRole('cell', { name: /^128\sGB \(better\)$/ });
    expect(cell.querySelector('[aria-hidden=true]')?.textContent).toBe('Storage');
  });
});

describe('a tier', () => {
  test.each<[HeldFacts['by'], string]>([
    ['cart', 'In your cart'],
    ['order', 'In your order'],
    ['page', 'You are looking at this'],
    ['plan', 'Your plan'],
    ['owned', 'You have this'],
  ])('that is held (%s) says so', (heldBy, said) => {
    drawComparison(aComparison(heldTier({ heldBy }), aTier()));
    expect(screen.getByRole('rowheader', { name: `64 GB ${said}` })).toBeTruthy();
    expect(screen.getAllByText(said)).toHaveLength(1);
  });

  test('that is sold out says so', () => {
    drawComparison(aComparison(heldTier(), aTier({ isSoldOut: true })));
    expect(screen.getByRole('rowheader', { name: '128 GB Sold out' })).toBeTruthy();
  });

  test('without a name of its own is called by its title', () => {
    const { tierName, ...product } = aProduct({ title: 'Phone Max' });
    drawComparison(aComparison(heldTier(), aTier({ product })));
    expect(tierName).toBeTruthy();
    expect(screen.getByRole('rowheader', { name: 'Phone Max' })).toBeTruthy();
  });
});

describe('a gain', () => {
  test('of an attribute is marked for the eye and told to the ear; what is no gain is not', () => {
    drawComparison(aComparison());
    const marked = row(/^128 GB/).querySelectorAll('.uptier-better');
    expect([...marked].map(({ textContent }) => textContent)).toEqual(['128\u00a0GB (better)']);
    expect(row(/^64 GB/).querySelector('.uptier-better')).toBeNull();
  });

  test('that was not there before is marked', () => {
    const product = aProduct({ attributes: { Radio: true } });
    drawComparison(
      aComparison(heldTier(), aTier({ product, gains: [{ type: 'has', name: 'Radio' }] })),
    );
    expect(screen.getByRole('cell', { name: 'Yes (better)' })).toBeTruthy();
  });

  test('of a bigger pack marks the unit price', () => {
    const unitPrice = { price: 320, per: 100, unit: 'g' };
    const gains = [{ type: 'unit-price', less: 0.2, per: 100, unit: 'g' }] as const;
    expect(priceOf({ price: aPrice({ unitPrice }), gains })).toBe(
      '$549.00 $3.20 per 100 g (better)',
    );
  });

  test('in the shop’s own words is marked among the benefits', () => {
    const product = aProduct({ benefits: ['Warranty', 'Free case'] });
    const gains = [{ type: 'benefit', text: 'Free case' }] as const;
    drawComparison(aComparison(heldTier(), aTier({ product, gains })));
    expect(screen.getByRole('columnheader', { name: 'Benefits' })).toBeTruthy();
    const marked = row(/^128 GB/).querySelectorAll('.uptier-better');
    expect([...marked].map(({ textContent }) => textContent)).toEqual(['Free case (better)']);
  });
});

describe('the price of a tier', () => {
  test('says what it was and what it adds to what is held', () => {
    expect(priceOf({ price: aPrice({ was: 59900, difference: 5000 }) })).toBe(
      '$549.00 Was $599.00 +$50.00',
    );
  });

  test('says what it saves', () => {
    expect(priceOf({ price: aPrice({ difference: -5000 }) })).toBe('$549.00 -$50.00');
  });

  test('is alone where nothing is held', () => {
    expect(priceOf({})).toBe('$549.00');
  });

  test('is what it costs after the discount of its offer', () => {
    const price = aPrice({ price: 54900, pay: 49410 });
    const tier = offeredTier();
    expect(priceOf({ ...tier, offer: { ...tier.offer!, price } })).toBe('$494.10');
  });

  test('is what it costs for good where its offer is cheap only at first', () => {
    const tier = offeredTier();
    const price = aPrice({ price: 54900, pay: 10000 });
    const offer = { ...tier.offer!, price, incentive: { type: 'introductory' } } as const;
    expect(priceOf({ ...tier, offer })).toBe('$549.00');
  });

  test('in yen has no decimals', () => {
    const price = aPrice({ currency: 'JPY', exponent: 0, price: 54900 });
    expect(priceOf({ price }, 'ja-JP')).toMatch(/^.54,900$/);
  });
});
