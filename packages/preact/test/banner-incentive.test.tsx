import type { Incentive } from '@uptier/core';
import { cleanup, screen } from '@testing-library/preact';
import { anOffer, aPrice, aProduct } from '@uptier/testing';
import { afterEach, describe, expect, test } from 'vitest';
import { drawBanner } from './draw-banner.js';

afterEach(cleanup);

/** A plan at 19 dollars a month, 10 more than the one before. */
const aPlanPrice = aPrice({ price: 1900, difference: 1000, per: 'month', interval: 'month' });

describe('an incentive', () => {
  test.each<[Incentive, string]>([
    [{ type: 'percent', value: 10 }, '10% off'],
    [{ type: 'amount', value: 500 }, '$5.00 off'],
    [{ type: 'free-shipping' }, 'Free shipping'],
    [{ type: 'gift', product: 'case' }, 'With a gift'],
  ])('%o is put into words', (incentive, words) => {
    drawBanner(anOffer({ incentive }));
    expect(screen.getByText(words)).toBeTruthy();
  });

  test.each<Incentive['type']>(['percent', 'amount'])(
    'of which nothing may be told is not told: %s',
    (type) => {
      const { container } = drawBanner(anOffer({ incentive: { type, value: 0, code: 'TEN' } }));
      expect(container.textContent).not.toContain('off');
    },
  );

  test('is free shipping where the offer reaches it, and not where something is missing', () => {
    const { redraw } = drawBanner(anOffer({ price: aPrice({ missingForFreeShipping: 0 }) }));
    expect(screen.getByText('Free shipping')).toBeTruthy();
    redraw({ offer: anOffer({ price: aPrice({ missingForFreeShipping: 1 }) }) });
    expect(screen.queryByText('Free shipping')).toBeNull();
  });

  test('that is a trial says how long it is free and what it costs then', () => {
    drawBanner(anOffer({ incentive: { type: 'trial', value: 30 }, price: aPlanPrice }));
    expect(screen.getByText('Free for 30 days, then $19.00 a month')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Try it for free: Phone 128 GB' })).toBeTruthy();
  });

  test('that is a trial does not hide the price behind what is due today', () => {
    const price = { ...aPlanPrice, difference: 1000, per: 'month' as const, added: 0 };
    const incentive = { type: 'trial', value: 30 } as const;
    const { redraw } = drawBanner(anOffer({ incentive, price }));
    expect(screen.getByText('+$10.00 a month')).toBeTruthy();
    redraw({ offer: anOffer({ incentive, price: { ...price, difference: undefined } }) });
    expect(screen.queryByText(/\$0\.00/)).toBeNull();
    expect(screen.getByText('$19.00 a month')).toBeTruthy();
  });

  test("is the plan's own trial where there is no other", () => {
    const product = aProduct({ title: 'Pro', plan: { interval: 'month', trialDays: 1 } });
    drawBanner(anOffer({ product, price: aPlanPrice }));
    expect(screen.getByText('Free for 1 day, then $19.00 a month')).toBeTruthy();
  });

  test('that lowers the price at first says for how long, and what it costs then', () => {
    const price = { ...aPlanPrice, pay: 100 };
    const { redraw } = drawBanner(
      anOffer({ incentive: { type: 'introductory', value: 100, count: 3 }, price }),
    );
    expect(screen.getByText('$1.00 a month for 3 months, then $19.00 a month')).toBeTruthy();
    expect(screen.queryByText(/^New price/)).toBeNull();
    redraw({ offer: anOffer({ incentive: { type: 'introductory', value: 100 }, price }) });
    expect(screen.getByText('$1.00 a month at first, then $19.00 a month')).toBeTruthy();
  });

  test('that ends says when, as a moment and not as a countdown', () => {
    const deadline = new Date(2026, 11, 1, 18, 30).getTime();
    drawBanner(anOffer({ incentive: { type: 'free-shipping' }, deadline }));
    const time = screen.getByText(/^Ends /);
    expect(time.textContent).toMatch(/^Ends December 1, 2026 at 6:30\sPM$/);
    expect(time.getAttribute('datetime')).toBe(new Date(deadline).toISOString());
  });

  test('without an end names none', () => {
    drawBanner(anOffer({ incentive: { type: 'free-shipping' } }));
    expect(screen.queryByText(/Ends/)).toBeNull();
  });
});
