import { cleanup, screen } from '@testing-library/preact';
import { anOffer, aPrice } from '@uptier/testing';
import { afterEach, describe, expect, test } from 'vitest';
import { draw } from './draw.js';
import { drawBanner } from './draw-banner.js';
import { holdIdle, openModal } from './draw-modal.js';

afterEach(cleanup);
holdIdle();

const three = anOffer({
  quantity: 3,
  price: aPrice({ price: 54900, difference: 5000, total: 164700 }),
});

describe('an offer of several', () => {
  test.each([
    ['banner', () => drawBanner(three)],
    ['modal', () => openModal(three)],
  ])('says in a %s how many, what each costs, and the total', (_, show) => {
    show();
    expect(screen.getByText('3 × $549.00')).toBeTruthy();
    expect(screen.getByText('+$150.00')).toBeTruthy();
    expect(screen.getByText('New total $1,647.00')).toBeTruthy();
  });

  test('says what all of them become where no total is known', () => {
    drawBanner({ ...three, price: { ...three.price, total: undefined } });
    expect(screen.getByText('New price $1,647.00')).toBeTruthy();
  });

  test('of one says no number', () => {
    drawBanner(anOffer());
    expect(screen.queryByText(/×/)).toBeNull();
  });

  test('at an amount off, which comes off once, says the whole price of each', () => {
    const price = aPrice({ price: 54900, pay: 53900 });
    const incentive = { type: 'amount', value: 1000, code: 'TEN' } as const;
    draw([anOffer({ quantity: 3, price, incentive })]);
    expect(screen.getByText('3 × $549.00')).toBeTruthy();
  });
});
