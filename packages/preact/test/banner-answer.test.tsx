import type { CartResult, CartStatus } from '@uptier/core';
import type { UpgradeBannerProps } from '@uptier/preact';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { anOffer, aPrice, aProduct } from '@uptier/testing';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { drawBanner } from './draw-banner.js';

afterEach(cleanup);

const UPGRADE = 'Upgrade for $50.00 more';
const yes = (name: string) => screen.findByRole('button', { name: `${name}: Phone 128 GB` });
const no = (name = 'No, thanks') => screen.findByRole('button', { name });
const status = () => screen.getByRole('status').textContent;

describe('a yes', () => {
  test('hands out the offer and an empty choice, once for a double click', async () => {
    const offer = anOffer();
    const { onAccept } = drawBanner(offer);
    fireEvent.click(await yes(UPGRADE));
    fireEvent.click(await yes('One moment …'), { detail: 2 });
    fireEvent.click(await yes('Done'));
    expect(vi.mocked(onAccept).mock.calls).toEqual([[offer, {}]]);
  });

  test('is busy, then done, says both, and never leaves the keyboard', async () => {
    let answer!: (result: CartResult) => void;
    drawBanner(anOffer(), { onAccept: () => new Promise((resolve) => (answer = resolve)) });
    const button = await yes(UPGRADE);
    fireEvent.click(button);
    expect(await yes('One moment …')).toBe(button);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect((await no()).getAttribute('aria-disabled')).toBe('true');
    expect(status()).toBe('One moment …');

    answer({ status: 'done' });
    expect(await yes('Done')).toBe(button);
    expect(status()).toBe('Done. You can still undo it.');
    expect(button.hasAttribute('disabled')).toBe(false);
  });

  test('is not taken for a no while it is under way', async () => {
    const { onDecline } = drawBanner(anOffer(), { onAccept: () => new Promise(() => {}) });
    fireEvent.click(await yes(UPGRADE));
    await yes('One moment …');
    fireEvent.click(await no());
    expect(onDecline).not.toHaveBeenCalled();
    expect(screen.getByRole('region')).toBeTruthy();
  });

  test('stays to be undone when the offer is not passed in any more', async () => {
    const { redraw } = drawBanner(anOffer());
    fireEvent.click(await yes(UPGRADE));
    redraw({ offer: undefined });
    await yes('Done');
    redraw({ offer: anOffer({ id: 'next', product: aProduct({ title: 'Case' }) }) });
    expect(await yes('Done')).toBeTruthy();
    expect(await no('Undo')).toBeTruthy();
  });

  test.each<[CartStatus, string]>([
    ['refused', 'That did not work. Your cart is as it was.'],
    ['price-changed', 'The price has changed.'],
  ])('that ends "%s" says why, and can be tried again', async (result, why) => {
    const onAccept = vi
      .fn<UpgradeBannerProps['onAccept']>()
      .mockResolvedValueOnce({ status: result })
      .mockResolvedValueOnce({ status: 'done' });
    const { redraw } = drawBanner(anOffer(), { onAccept });
    fireEvent.click(await yes(UPGRADE));
    const retry = await yes('Try again');
    expect(status()).toBe(why);
    redraw({ offer: undefined });
    fireEvent.click(retry);
    await yes('Done');
    expect(status()).toBe('Done. You can still undo it.');
  });

  test('at a new price shows the new price', async () => {
    const { redraw } = drawBanner(anOffer(), {
      onAccept: () => Promise.resolve({ status: 'price-changed' }),
    });
    fireEvent.click(await yes(UPGRADE));
    await yes('Try again');
    redraw({ offer: anOffer({ price: aPrice({ difference: 6000 }) }) });
    expect(screen.getByText('+$60.00')).toBeTruthy();
  });

  test('to a plan has no way back by the cart, and speaks of the plan where it fails', async () => {
    const onAccept = vi
      .fn<UpgradeBannerProps['onAccept']>()
      .mockResolvedValueOnce({ status: 'refused' })
      .mockResolvedValueOnce({ status: 'done' });
    drawBanner(anOffer({ action: 'custom' }), { onAccept });
    fireEvent.click(await yes(UPGRADE));
    const retry = await yes('Try again');
    expect(status()).toBe('That did not work. Your plan is as it was.');
    fireEvent.click(retry);
    await yes('Done');
    expect(status()).toBe('Done');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  test('that only leads to the product says that he went there', async () => {
    const offer = anOffer({ action: 'visit' });
    const onVisit = vi.fn<NonNullable<UpgradeBannerProps['onVisit']>>();
    const { onAccept } = drawBanner(offer, { onVisit });
    const link = screen.getByRole('link', { name: 'See this version: Phone 128 GB' });
    expect(link.getAttribute('href')).toBe('/p/phone-128');
    fireEvent.click(link);
    expect(onVisit.mock.calls).toEqual([[offer]]);
    expect(onAccept).not.toHaveBeenCalled();
  });

  test('that fails says why in the shop’s own words, where it has some', async () => {
    drawBanner(anOffer(), {
      onAccept: () => Promise.resolve({ status: 'refused', message: 'Only one is left.' }),
    });
    fireEvent.click(await yes(UPGRADE));
    await yes('Try again');
    expect(status()).toBe('Only one is left.');
  });

  test('to a cart of which nobody knows what became of it claims nothing of the cart', async () => {
    drawBanner(anOffer(), {
      onAccept: () => Promise.resolve({ status: 'refused', isUnsure: true }),
    });
    fireEvent.click(await yes(UPGRADE));
    await yes('Try again');
    expect(status()).toBe(
      'We could not tell whether that worked. You can try again: nothing is bought twice.',
    );
  });

  test('to a cart that breaks can be tried again', async () => {
    drawBanner(anOffer(), { onAccept: () => Promise.reject(new Error('offline')) });
    fireEvent.click(await yes(UPGRADE));
    await yes('Try again');
    expect(status()).toBe('That did not work. Your cart is as it was.');
  });

  test('that left both in the cart cannot be undone as a whole', async () => {
    drawBanner(anOffer(), { onAccept: () => Promise.resolve({ status: 'both-in-cart' }) });
    fireEvent.click(await yes(UPGRADE));
    await screen.findByRole('button', { name: 'Remove the old one: Phone 64 GB' });
    expect(status()).toBe('Both are in your cart now. Please remove one.');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});

describe('an undo', () => {
  test('gives back what was taken, says so, and leaves the choice open', async () => {
    const offer = anOffer();
    const { onUndo, redraw } = drawBanner(offer);
    fireEvent.click(await yes(UPGRADE));
    redraw({ offer: undefined });
    fireEvent.click(await no('Undo'));
    await yes(UPGRADE);
    expect(vi.mocked(onUndo).mock.calls).toEqual([[offer]]);
    expect(status()).toBe('Taken back. Your cart is as it was.');
    expect(await no()).toBeTruthy();
  });

  test('is asked of the cart once', async () => {
    const onUndo = vi.fn<UpgradeBannerProps['onUndo']>(() => new Promise(() => {}));
    drawBanner(anOffer(), { onUndo });
    fireEvent.click(await yes(UPGRADE));
    const undo = await no('Undo');
    fireEvent.click(undo);
    await yes('One moment …');
    fireEvent.click(undo);
    expect(onUndo).toHaveBeenCalledTimes(1);
  });

  test('that fails says that the upgrade is still there, and can be tried again', async () => {
    const onUndo = vi
      .fn<UpgradeBannerProps['onUndo']>()
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValueOnce({ status: 'undone' });
    drawBanner(anOffer(), { onUndo });
    fireEvent.click(await yes(UPGRADE));
    fireEvent.click(await no('Undo'));
    await waitFor(() => expect(status()).toBe('That did not work. Your cart is as it was.'));
    expect(await yes('Done')).toBeTruthy();
    fireEvent.click(await no('Undo'));
    await yes(UPGRADE);
  });
});
