import type { CartResult, Choice, Offer } from '@uptier/core';
import { ShippingProgress } from '@uptier/preact';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { anOffer, aPrice, aProduct } from '@uptier/testing';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { draw } from './draw.js';
import { drawBanner } from './draw-banner.js';
import { aComparison, drawComparison, heldTier, offeredTier } from './draw-comparison.js';

afterEach(cleanup);

const button = (name: string) => screen.findByRole('button', { name });
const status = () => screen.getByRole('status').textContent;
const choicesOf = (onAccept: ReturnType<typeof answering>) =>
  onAccept.mock.calls.map(([, choice]) => choice);

function answering(...results: readonly CartResult[]) {
  const left = [...results];
  return vi.fn<(offer: unknown, choice: Choice) => Promise<CartResult>>(() =>
    Promise.resolve(left.shift() ?? { status: 'done' }),
  );
}

const UPGRADE = 'Upgrade for $50.00 more: Phone 128 GB';
const REST = 'Remove the old one: Phone 64 GB';

describe('a swap that left both in the cart', () => {
  test.each([
    ['card', (onAccept: ReturnType<typeof answering>) => draw([anOffer()], { onAccept })],
    ['banner', (onAccept: ReturnType<typeof answering>) => drawBanner(anOffer(), { onAccept })],
  ])('can be ended from a %s by taking out the old one', async (_, show) => {
    const onAccept = answering({ status: 'both-in-cart' });
    show(onAccept);
    fireEvent.click(await button(UPGRADE));
    const rest = await button(REST);
    expect(status()).toBe('Both are in your cart now. Please remove one.');
    fireEvent.click(rest);
    await button('Done: Phone 128 GB');
    expect(choicesOf(onAccept)).toEqual([{}, { isRest: true }]);
  });

  test('still says so where the old one could not be taken out', async () => {
    const onAccept = answering({ status: 'both-in-cart' }, { status: 'refused' });
    draw([anOffer()], { onAccept });
    fireEvent.click(await button(UPGRADE));
    fireEvent.click(await button(REST));
    await waitFor(() => expect(onAccept).toHaveBeenCalledTimes(2));
    fireEvent.click(await button(REST));
    await button('Done: Phone 128 GB');
    expect(choicesOf(onAccept).slice(1)).toEqual([{ isRest: true }, { isRest: true }]);
  });

  test('is left to the shop where it was in an order', async () => {
    const held = { id: 'phone-64', by: 'order', line: '1' } as const;
    draw([anOffer({ held })], { onAccept: answering({ status: 'both-in-cart' }) });
    fireEvent.click(await button(UPGRADE));
    expect(await button('Done: Phone 128 GB')).toBeTruthy();
  });
});

describe('a price that has changed', () => {
  const risen: CartResult = { status: 'price-changed', price: 56900 };
  const line = {
    shipping: { currency: 'USD', exponent: 2, from: 5000, subtotal: 4000, missing: 1000 },
    offer: anOffer(),
  };

  test.each<[string, (onAccept: ReturnType<typeof answering>) => unknown]>([
    ['a card', (onAccept) => draw([anOffer()], { onAccept })],
    ['a comparison', (onAccept) => drawComparison(aComparison(), { onAccept })],
    [
      'the line to free shipping',
      (onAccept) => render(<ShippingProgress {...line} {...{ onAccept }} locale="en-US" />),
    ],
  ])('is the price that stands on %s, also when it is taken', async (_, show) => {
    const shown = () =>
      ['$549.00', '+$50.00', '$569.00', '+$70.00'].filter((text) => screen.queryByText(text));
    show(answering(risen));
    expect(shown()).toEqual(['$549.00', '+$50.00']);
    fireEvent.click(await button(UPGRADE));
    const take = await button('Choose for $569.00: Phone 128 GB');
    expect(shown()).toEqual(['$569.00', '+$70.00']);
    fireEvent.click(take);
    await button('Done: Phone 128 GB');
    expect(shown()).toEqual(['$569.00', '+$70.00']);
  });

  test('still is the price after the cart has then refused, and what the next yes is for', async () => {
    const onAccept = answering(risen, { status: 'refused' });
    draw([anOffer()], { onAccept });
    fireEvent.click(await button(UPGRADE));
    fireEvent.click(await button('Choose for $569.00: Phone 128 GB'));
    fireEvent.click(await button('Try again: Phone 128 GB'));
    expect(screen.getByText('$569.00')).toBeTruthy();
    await button('Done: Phone 128 GB');
    expect(choicesOf(onAccept)).toEqual([{}, { price: 56900 }, { price: 56900 }]);
  });

  test('gives way to what the offer costs when it comes again', async () => {
    const { redraw } = draw([anOffer()], { onAccept: answering(risen) });
    fireEvent.click(await button(UPGRADE));
    await button('Choose for $569.00: Phone 128 GB');
    const price = aPrice({ price: 57900, difference: 8000 });
    redraw({ offers: [anOffer({ price })] });
    expect(await button('Upgrade for $80.00 more: Phone 128 GB')).toBeTruthy();
    expect(screen.getByText('$579.00')).toBeTruthy();
  });

  test('is of no other offer that comes to reach free shipping', async () => {
    const all = { ...line, onAccept: answering(risen), locale: 'en-US' };
    const { rerender } = render(<ShippingProgress {...all} />);
    fireEvent.click(await button(UPGRADE));
    await button('Choose for $569.00: Phone 128 GB');
    const other = { id: 'case', role: 'add-on', action: 'add', price: aPrice({ price: 1500 }) };
    rerender(<ShippingProgress {...all} offer={anOffer(other as Partial<Offer>)} />);
    expect(await button('Add: Phone 128 GB')).toBeTruthy();
    expect(screen.getByText('$15.00')).toBeTruthy();
  });

  test('of the tier that was taken stays in a comparison, where it is the held one then', async () => {
    const { redraw } = drawComparison(aComparison(), { onAccept: answering(risen) });
    fireEvent.click(await button(UPGRADE));
    fireEvent.click(await button('Choose for $569.00: Phone 128 GB'));
    await button('Done: Phone 128 GB');
    redraw(aComparison(offeredTier({ heldBy: 'cart', offer: undefined, gains: [] }), heldTier()));
    expect(screen.getByText('$569.00')).toBeTruthy();
    expect(screen.queryByText('$549.00')).toBeNull();
  });

  test('is told on a card, which then takes it at that', async () => {
    const onAccept = answering(risen);
    draw([anOffer()], { onAccept });
    fireEvent.click(await button(UPGRADE));
    const take = await button('Choose for $569.00: Phone 128 GB');
    expect(status()).toBe('The price has changed. It costs $569.00 now.');
    fireEvent.click(take);
    await button('Done: Phone 128 GB');
    expect(choicesOf(onAccept)).toEqual([{}, { price: 56900 }]);
  });

  test('is what a banner shows from then on, also when it is taken', async () => {
    drawBanner(anOffer(), { onAccept: answering(risen) });
    fireEvent.click(await button(UPGRADE));
    const take = await button('Choose for $569.00: Phone 128 GB');
    expect(screen.getByText('+$70.00')).toBeTruthy();
    expect(screen.queryByText('+$50.00')).toBeNull();
    fireEvent.click(take);
    await button('Done: Phone 128 GB');
    expect(screen.getByText('+$70.00')).toBeTruthy();
  });

  test('counts all pieces, and the time that a plan is paid for', async () => {
    const price = aPrice({ price: 900, interval: 'month' });
    const offer = anOffer({ role: 'add-on', action: 'custom', quantity: 3, price });
    drawBanner(offer, { onAccept: answering({ status: 'price-changed', price: 1000 }) });
    fireEvent.click(await button('Add: Phone 128 GB'));
    expect(await button('Choose for $30.00 a month: Phone 128 GB')).toBeTruthy();
    expect(status()).toBe(
      'The price has changed. Your plan is as it was. It costs $30.00 a month now.',
    );
  });

  test('in the line to free shipping can be taken, too', async () => {
    const onAccept = answering({ status: 'price-changed', price: 1200 });
    const offer = anOffer({ role: 'add-on', action: 'add', price: aPrice({ price: 1000 }) });
    const shipping = { currency: 'USD', exponent: 2, from: 5000, subtotal: 4000, missing: 1000 };
    render(<ShippingProgress {...{ shipping, offer, onAccept }} locale="en-US" />);
    fireEvent.click(await button('Add: Phone 128 GB'));
    fireEvent.click(await button('Choose for $12.00: Phone 128 GB'));
    await waitFor(() => expect(choicesOf(onAccept)).toEqual([{}, { price: 1200 }]));
  });

  test('is forgotten when something else is picked', async () => {
    const quantity = { min: 1, max: 5, step: 1 };
    const offer = anOffer({ role: 'add-on', action: 'add', product: aProduct({ quantity }) });
    const onAccept = answering(risen);
    draw([offer], { onAccept });
    fireEvent.click(await button('Add: Phone 128 GB'));
    await button('Choose for $569.00: Phone 128 GB');
    fireEvent.input(screen.getByRole('spinbutton'), { target: { value: '2' } });
    fireEvent.click(await button('Add: Phone 128 GB'));
    await button('Done: Phone 128 GB');
    expect(choicesOf(onAccept)).toEqual([{ quantity: 1 }, { quantity: 2 }]);
  });
});
