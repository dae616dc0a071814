import type { CartResult, Offer } from '@uptier/core';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import type { PostPurchaseModalProps } from '@uptier/preact';
import { anOffer, aPrice } from '@uptier/testing';
import { describe, expect, test, vi } from 'vitest';
import { button, care, holdIdle, openModal, status } from './draw-modal.js';

holdIdle();

describe('what a yes does', () => {
  test.each([
    ['an add-on', care(), false, 'Add to my order: Care plan', /we add it to the order/],
    ['an add-on', care(), true, 'Pay $19.00 now: Care plan', /we charge \$19\.00/],
    ['an upgrade', anOffer(), false, 'Upgrade for $50.00 more: Phone 128 GB', /takes the place/],
    ['an upgrade', anOffer(), true, 'Pay $50.00 now: Phone 128 GB', /we charge \$50\.00/],
  ])('to %s is said before it is done (%#)', async (_, offer, charges, name, terms) => {
    openModal(offer, { charges });
    expect(await button(name)).toBeTruthy();
    expect(screen.getByText(terms)).toBeTruthy();
  });

  test('that costs nothing takes no money', async () => {
    openModal(care({ price: aPrice({ price: 0 }) }), { charges: true });
    expect(await button('Add to my order: Care plan')).toBeTruthy();
  });
});

describe('a plan', () => {
  const plan = anOffer({
    action: 'custom',
    held: { id: 'solo', by: 'plan', title: 'Solo' },
    price: aPrice({ price: 1900, difference: 1000, per: 'month', interval: 'month' }),
  });

  test('is switched, not added to an order', async () => {
    openModal(plan);
    expect(await button('Upgrade for $10.00 a month more: Phone 128 GB')).toBeTruthy();
    expect(screen.getByText('If you say yes, it starts.')).toBeTruthy();
  });

  test.each<[CartResult, string, string]>([
    [{ status: 'done' }, 'Done', 'Done'],
    [{ status: 'refused' }, 'Try again', 'That did not work. Your plan is as it was.'],
  ])('is no part of an order afterwards (%#)', async (result, name, said) => {
    openModal(plan, { onAccept: () => Promise.resolve(result) });
    fireEvent.click(await button('Upgrade for $10.00 a month more: Phone 128 GB'));
    await button(`${name}: Phone 128 GB`);
    expect(status()).toBe(said);
  });
});

describe('what is paid at once', () => {
  const plan = (overrides: Partial<Offer>) =>
    care({ action: 'custom', price: aPrice({ price: 900, interval: 'month' }), ...overrides });

  test('for a plan is its first time, and its price says that it comes again', async () => {
    openModal(plan({}), { charges: true });
    expect(await button('Pay $9.00 now: Care plan')).toBeTruthy();
    expect(screen.getByText(/we charge \$9\.00 now to what you paid with\.$/)).toBeTruthy();
    expect(screen.getByText('$9.00 a month')).toBeTruthy();
  });

  test('for a trial is nothing', async () => {
    openModal(plan({ incentive: { type: 'trial', value: 14 } }), { charges: true });
    expect(await button('Try it for free: Care plan')).toBeTruthy();
    expect(screen.getByText('Free for 14 days, then $9.00 a month')).toBeTruthy();
    expect(screen.queryByText(/we charge/)).toBeNull();
  });

  test('for an upgrade at an introductory price is what it adds at first', async () => {
    const price = aPrice({ price: 54900, pay: 51900, difference: 5000, added: 2000 });
    const incentive = { type: 'introductory', value: 51900 } as const;
    openModal(anOffer({ price, incentive }), { charges: true });
    expect(await button('Pay $20.00 now: Phone 128 GB')).toBeTruthy();
  });

  test('for a plan at an introductory price says how long it holds, and what it then costs', async () => {
    const price = aPrice({ price: 1900, pay: 400, interval: 'month' });
    const incentive = { type: 'introductory', value: 400, count: 3 } as const;
    openModal(plan({ price, incentive }), { charges: true });
    expect(await button('Pay $4.00 now: Care plan')).toBeTruthy();
    expect(
      screen.getByText('If you say yes, we charge $4.00 now to what you paid with.'),
    ).toBeTruthy();
    expect(screen.getByText('for 3 months, then $19.00 a month')).toBeTruthy();
  });

  test('for what has risen since is the new price', async () => {
    const onAccept = vi
      .fn<PostPurchaseModalProps['onAccept']>()
      .mockResolvedValueOnce({ status: 'price-changed', price: 2100 })
      .mockResolvedValueOnce({ status: 'done' });
    openModal(care(), { charges: true, onAccept });
    fireEvent.click(await button('Pay $19.00 now: Care plan'));
    fireEvent.click(await button('Pay $21.00 now: Care plan'));
    await button('Close');
    expect(onAccept.mock.calls.map(([, choice]) => choice)).toEqual([{}, { price: 2100 }]);
  });

  test('for a year in place of a month is the year', async () => {
    const price = aPrice({ price: 9000, difference: 100, per: 'month', interval: 'year' });
    openModal(anOffer({ price }), { charges: true });
    expect(await button('Pay $90.00 now: Phone 128 GB')).toBeTruthy();
  });

  test('is said at the second try, too', async () => {
    const onAccept = () => Promise.resolve<CartResult>({ status: 'refused' });
    openModal(care(), { charges: true, onAccept });
    fireEvent.click(await button('Pay $19.00 now: Care plan'));
    await waitFor(() => expect(status()).toBe('That did not work. Your order is as it was.'));
    expect(await button('Pay $19.00 now: Care plan')).toBeTruthy();
  });
});
