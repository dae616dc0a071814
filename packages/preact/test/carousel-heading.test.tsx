import type { Offer } from '@uptier/core';
import { cleanup, screen } from '@testing-library/preact';
import { anOffer, aProduct } from '@uptier/testing';
import { afterEach, describe, expect, test } from 'vitest';
import { draw } from './draw.js';

afterEach(cleanup);

const two = (...each: readonly Partial<Offer>[]) =>
  each.map((facts, i) =>
    anOffer({ id: `${i}`, role: 'add-on', action: 'add', product: aProduct(), ...facts }),
  );
const heading = (offers: readonly Offer[]) => {
  draw(offers);
  return screen.getByRole('heading', { level: 2 }).textContent;
};
const held = { id: 'phone-64', by: 'cart', title: 'Phone 64 GB' } as const;
const other = { id: 'tablet', by: 'cart', title: 'Tablet' } as const;

describe('the heading', () => {
  test.each([
    ['boughtTogether', 'Bought together'],
    ['mostViewed', 'Most viewed'],
    ['deals', 'Deals'],
    ['newest', 'New'],
    ['personal', 'Picked for you'],
    ['complements', 'Goes well with Phone 64 GB'],
  ] as const)('of offers that all come from %s is "%s"', (source, text) => {
    expect(heading(two({ source }, { source }))).toBe(text);
  });

  test('of best sellers names the category that all of them stand in', () => {
    const source = 'bestSellers';
    expect(heading(two({ source }, { source }))).toBe('Best in Phones');
  });

  test('of best sellers of several categories names none', () => {
    const source = 'bestSellers';
    const product = aProduct({ category: ['Electronics', 'Cases'] });
    expect(heading(two({ source }, { source, product }))).toBe('Best sellers');
  });

  test.each([
    ['for two held things', [{ held }, { held: other }]],
    ['for a held thing without a name', [{ held: { id: 'x', by: 'cart' } as const }]],
    ['from two sources', [{ held, source: 'boughtTogether' as const }, { held }]],
  ])('of what goes with something is general %s', (_, each) => {
    const offers = two(...each.map((one) => ({ source: 'complements' as const, ...one })));
    expect(heading(offers)).toBe('Goes well with it');
  });

  test('does not speak of "it" where nothing is held', () => {
    const nothing = { source: 'campaign', held: undefined } as const;
    expect(heading(two(nothing))).toBe('You may also like');
  });

  test('is what the campaign says where all offers are its own', () => {
    const headline = 'Two years without worry';
    expect(heading(two({ headline }, { headline }))).toBe(headline);
    cleanup();
    expect(heading(two({ headline }, {}))).toBe('Goes well with it');
  });

  test('is what the page says before all that', () => {
    draw(two({ source: 'deals' }), { heading: 'For you' });
    expect(screen.getByRole('region', { name: 'For you' })).toBeTruthy();
  });
});
