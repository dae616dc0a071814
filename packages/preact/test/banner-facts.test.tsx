import { cleanup, screen } from '@testing-library/preact';
import { anOffer, aPrice, aProduct } from '@uptier/testing';
import { afterEach, describe, expect, test } from 'vitest';
import { drawBanner } from './draw-banner.js';

afterEach(cleanup);

/** A plan at 19 dollars a month, 10 more than the one before. */
const aPlanPrice = aPrice({ price: 1900, difference: 1000, per: 'month', interval: 'month' });

/** The text of the banner, without what only keeps lines together. */
const text = () => screen.getByRole('region').textContent?.replaceAll('\u00a0', ' ') ?? '';

describe('a banner', () => {
  test('takes no room where there is nothing to offer', () => {
    drawBanner(undefined);
    expect(screen.queryByRole('region')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });

  test("is a region that is named by the campaign's headline", () => {
    drawBanner(anOffer({ headline: 'Room for all your photos' }));
    expect(screen.getByRole('region', { name: 'Room for all your photos' })).toBeTruthy();
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Room for all your photos');
  });

  test('is named as the page wants it, whatever the campaign says', () => {
    drawBanner(anOffer({ headline: 'Room for all your photos' }), {
      heading: 'Take the larger one',
    });
    expect(screen.getByRole('region', { name: 'Take the larger one' })).toBeTruthy();
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Take the larger one');
  });

  test('is named by what it is where there is no headline', () => {
    drawBanner(anOffer());
    expect(screen.getByRole('region', { name: 'A step up' })).toBeTruthy();
  });

  test('says from what to what', () => {
    drawBanner(anOffer());
    expect(text()).toContain('64 GB → Phone 128 GB');
  });

  test('names the held product where it has no tier', () => {
    drawBanner(anOffer({ held: { id: 'old', by: 'cart', title: 'Old phone' } }));
    expect(text()).toContain('Old phone → Phone 128 GB');
  });

  test('names the tier where the title does not', () => {
    const held = { id: 'notes', by: 'cart', title: 'Notes', tierName: 'Basic' } as const;
    drawBanner(anOffer({ held, product: aProduct({ title: 'Notes', tierName: 'Pro' }) }));
    expect(text()).toContain('Basic → Notes Pro');
  });

  test('of an add-on stands against nothing', () => {
    drawBanner(anOffer({ role: 'add-on', action: 'add' }));
    expect(screen.getByText('Phone 128 GB').parentElement?.textContent).toBe('Phone 128 GB');
    expect(screen.getByRole('button', { name: 'Add: Phone 128 GB' })).toBeTruthy();
  });

  test('shows three gains at most', () => {
    drawBanner(
      anOffer({ gains: ['a', 'b', 'c', 'd'].map((one) => ({ type: 'benefit', text: one })) }),
    );
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  test('has one quote as proof, and says whose it is', () => {
    const proof = { rating: 4.6, quote: { text: 'Never full again.', by: 'Dana' } };
    drawBanner(anOffer({ product: aProduct({ proof }) }));
    const quote = screen.getByText('Never full again.');
    // As it is written, even on a page of the other direction.
    expect([quote.tagName, quote.parentElement?.tagName]).toEqual(['BDI', 'Q']);
    expect(text()).toContain('Never full again. Dana');
  });

  test('says where somebody paid for it', () => {
    drawBanner(anOffer({ sponsored: true }));
    expect(screen.getByText('Sponsored')).toBeTruthy();
  });

  test('speaks the words it is given, and English for the rest', () => {
    drawBanner(anOffer(), { words: { refuse: 'Nein danke' } });
    expect(screen.getByRole('button', { name: 'Nein danke' })).toBeTruthy();
    expect(
      screen.getByRole('button', { name: 'Upgrade for $50.00 more: Phone 128 GB' }),
    ).toBeTruthy();
  });
});

describe('the price of a banner', () => {
  test('is what is added, and what the total becomes', () => {
    drawBanner(anOffer());
    expect(screen.getByText('+$50.00')).toBeTruthy();
    expect(screen.getByText('New total $549.00')).toBeTruthy();
  });

  test.each([
    ['JPY', 0, '+¥5,000', 'New total ¥54,900'],
    ['KWD', 3, '+KWD\u00a05.000', 'New total KWD\u00a054.900'],
  ])('in %s has %i digits after the point', (currency, exponent, added, total) => {
    drawBanner(anOffer({ price: aPrice({ currency, exponent, difference: 5000, total: 54900 }) }));
    expect(screen.getByText(added, { normalizer: String })).toBeTruthy();
    expect(screen.getByText(total, { normalizer: String })).toBeTruthy();
  });

  test('counts all that is swapped', () => {
    drawBanner(anOffer({ quantity: 3 }));
    expect(screen.getByText('+$150.00')).toBeTruthy();
  });

  test('is what is paid where nothing is known to stand against it', () => {
    drawBanner(anOffer({ price: aPrice({ price: 2900, pay: 2610 }), quantity: 2 }));
    expect(screen.getByText('$52.20')).toBeTruthy();
    expect(screen.queryByText(/New total/)).toBeNull();
  });

  test('names an earlier one where that is known', () => {
    drawBanner(anOffer({ price: aPrice({ price: 1900, was: 2900 }) }));
    expect(screen.getByText('Was $29.00')).toBeTruthy();
  });

  test('of a plan says for how long it is more, and what the plan then costs', () => {
    drawBanner(anOffer({ action: 'custom', price: aPlanPrice }));
    expect(screen.getByText('+$10.00 a month')).toBeTruthy();
    expect(screen.getByText('New price $19.00 a month')).toBeTruthy();
    expect(
      screen.getByRole('button', { name: 'Upgrade for $10.00 a month more: Phone 128 GB' }),
    ).toBeTruthy();
  });

  test('of a yearly plan instead of a monthly one names both times', () => {
    drawBanner(anOffer({ price: { ...aPlanPrice, price: 19000, pay: 19000, interval: 'year' } }));
    expect(screen.getByText('+$10.00 a month')).toBeTruthy();
    expect(screen.getByText('New price $190.00 a year')).toBeTruthy();
  });

  test('of a plan beside says what it costs each time', () => {
    drawBanner(anOffer({ role: 'add-on', price: aPrice({ price: 900, interval: 'year' }) }));
    expect(screen.getByText('$9.00 a year')).toBeTruthy();
    expect(screen.queryByText(/New/)).toBeNull();
  });

  test('can be paid in parts where the shop says so, but not for more than one', () => {
    const price = aPrice({ instalments: { count: 12, amount: 4575 } });
    const { redraw } = drawBanner(anOffer({ price }));
    expect(screen.getByText('Or 12 × $45.75 for all of it')).toBeTruthy();
    redraw({ offer: anOffer({ price, quantity: 2 }) });
    expect(screen.queryByText(/for all of it/)).toBeNull();
  });
});

describe('what a yes does', () => {
  test.each([
    ['swap', 'If you say yes, it takes the place of what is in your cart.'],
    ['add', 'If you say yes, it goes into your cart.'],
    ['custom', 'If you say yes, it starts.'],
    ['visit', 'Nothing changes in your cart yet.'],
  ] as const)('by "%s" is said before it is done', (action, words) => {
    drawBanner(anOffer({ action }));
    expect(screen.getByText(words)).toBeTruthy();
  });
});
