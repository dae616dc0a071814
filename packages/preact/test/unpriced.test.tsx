import type { Offer } from '@uptier/core';
import { OfferBundle, ShippingProgress } from '@uptier/preact';
import { cleanup, render, screen } from '@testing-library/preact';
import { anOffer, aPrice, aProduct } from '@uptier/testing';
import { afterEach, describe, expect, test } from 'vitest';
import { drawBanner } from './draw-banner.js';
import { aComparison, aTier, drawComparison, heldTier } from './draw-comparison.js';
import { holdIdle, openModal } from './draw-modal.js';

afterEach(cleanup);
holdIdle();

const { price: known, ...product } = aProduct();
const unpriced: Offer = anOffer({ product, price: aPrice({ price: 0, difference: 0 }) });
const onAccept = () => new Promise<never>(() => {});
const shipping = { currency: 'USD', exponent: 2, from: 5000, subtotal: 4000, missing: 1000 };

describe('what has no price', () => {
  test.each<[string, () => unknown]>([
    ['banner', () => drawBanner(unpriced)],
    ['modal', () => openModal(unpriced, { charges: true })],
    [
      'comparison',
      () =>
        drawComparison(
          aComparison(heldTier(), aTier({ product, price: unpriced.price, offer: unpriced })),
        ),
    ],
    [
      'line to free shipping',
      () =>
        render(
          <ShippingProgress
            shipping={shipping}
            offer={unpriced}
            {...{ onAccept }}
            locale="en-US"
          />,
        ),
    ],
  ])('says so in a %s, and only leads to its page', (_, show) => {
    expect(known).toBe(54900);
    show();
    expect(screen.getByText('Price on request')).toBeTruthy();
    expect(screen.queryByText(/\$0\.00/)).toBeNull();
    const link = screen.getByRole('link', { name: 'See this version: Phone 128 GB' });
    expect(link.getAttribute('href')).toBe('/p/phone-128');
    expect(screen.queryByRole('button', { name: /Phone 128 GB/ })).toBeNull();
  });

  test('and no page has a no alone', () => {
    const { url, ...rest } = product;
    expect(url).toBeTruthy();
    drawBanner({ ...unpriced, product: rest });
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'No, thanks',
    ]);
    expect(screen.getByText('Nothing changes in your cart yet.')).toBeTruthy();
  });

  test('stands in a bundle without a box', () => {
    const addOn = (id: string, changes: Partial<Offer>) =>
      anOffer({ id, role: 'add-on', action: 'add', ...changes });
    const care = aProduct({ id: 'care', title: 'Care' });
    const offers = [
      addOn('a', { product: care, price: aPrice({ price: 1900 }) }),
      addOn('b', { product, price: unpriced.price }),
    ];
    render(<OfferBundle offers={offers} onAcceptAll={onAccept} locale="en-US" />);
    expect(screen.getAllByRole('checkbox')).toHaveLength(1);
    expect(screen.getByText('Price on request')).toBeTruthy();
    expect(screen.queryByText(/^Total/)).toBeNull();
  });

  test('alone makes no bundle', () => {
    const offers = [anOffer({ ...unpriced, role: 'add-on', action: 'add' })];
    const { container } = render(<OfferBundle {...{ offers }} onAcceptAll={onAccept} />);
    expect(container.innerHTML).toBe('');
  });
});

test('what can only be looked at, and has no page, is bought, and says so', () => {
  const { url, ...rest } = aProduct();
  expect(url).toBeTruthy();
  drawBanner(anOffer({ action: 'visit', product: rest }));
  expect(screen.getByText('If you say yes, it goes into your cart.')).toBeTruthy();
});
