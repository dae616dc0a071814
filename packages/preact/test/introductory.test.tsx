import { ShippingProgress } from '@uptier/preact';
import { cleanup, render, screen } from '@testing-library/preact';
import { anOffer, aPrice } from '@uptier/testing';
import { afterEach, describe, expect, test } from 'vitest';
import { draw } from './draw.js';
import { drawBanner } from './draw-banner.js';
import { holdIdle, openModal } from './draw-modal.js';

afterEach(cleanup);
holdIdle();

const price = aPrice({ price: 1200, pay: 400, interval: 'month' });
const incentive = { type: 'introductory', value: 400, count: 3 } as const;
const intro = anOffer({ role: 'add-on', action: 'add', price, incentive });
const shipping = { currency: 'USD', exponent: 2, from: 5000, subtotal: 4000, missing: 1000 };
const line = {
  shipping,
  offer: intro,
  locale: 'en-US',
  onAccept: () => new Promise<never>(() => {}),
};

describe('an introductory price', () => {
  test.each<[string, () => unknown]>([
    ['a card', () => draw([intro])],
    ['the line to free shipping', () => render(<ShippingProgress {...line} />)],
    ['a banner', () => drawBanner(intro)],
    ['a modal', () => openModal(intro)],
    ['a modal that takes money', () => openModal(intro, { charges: true })],
  ])('on %s says what it costs now, for how long, and afterwards', (_, show) => {
    show();
    const shown = screen.getByText('$4.00 a month').parentElement;
    expect([...(shown?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
      '$4.00 a month',
      'for 3 months, then $12.00 a month',
    ]);
  });

  test('of nobody knows how long says that it is so at first', () => {
    draw([{ ...intro, incentive: { type: 'introductory', value: 400 } }]);
    expect(screen.getByText('at first, then $12.00 a month')).toBeTruthy();
  });

  test.each([false, true])('is told once in a modal, whether a yes takes money (%s)', (charges) => {
    openModal(intro, { charges });
    const said = document.querySelector('dialog')?.textContent;
    for (const fact of ['$4.00 a month', '$12.00 a month', '3 months'])
      expect([fact, said?.split(fact).length]).toEqual([fact, 2]);
  });

  test('of several counts them before and after', () => {
    drawBanner({ ...intro, quantity: 3 });
    expect(screen.getByText('$12.00 a month')).toBeTruthy();
    expect(screen.getByText('3 × $4.00 a month')).toBeTruthy();
    expect(screen.getByText('for 3 months, then 3 × $12.00 a month')).toBeTruthy();
  });

  test('of an upgrade stands beside what it adds for good', () => {
    const facts = aPrice({
      price: 1200,
      pay: 400,
      interval: 'month',
      difference: 200,
      per: 'month',
    });
    drawBanner(anOffer({ action: 'custom', price: facts, incentive }));
    const shown = screen.getByText('+$2.00 a month').parentElement;
    expect([...(shown?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
      '+$2.00 a month',
      '$4.00 a month for 3 months, then $12.00 a month',
    ]);
  });
});
