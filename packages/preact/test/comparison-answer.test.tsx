import type { CartResult, CartStatus, Offer } from '@uptier/core';
import type { TierComparisonProps } from '@uptier/preact';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { anOffer, aProduct } from '@uptier/testing';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  aComparison,
  aTier,
  drawComparison,
  heldTier,
  offeredTier,
  small,
} from './draw-comparison.js';

afterEach(cleanup);

const yes = (said: string) => screen.findByRole('button', { name: `${said}: Phone 128 GB` });
const UPGRADE = 'Upgrade for $50.00 more';
const row = (name: RegExp) => within(screen.getByRole('row', { name }));
const status = () => row(/^128 GB/).getByRole('status').textContent;
/** What is shown once the phone with 128 GB has been taken in place of the small one. */
const taken = aComparison(
  aTier({ product: small }),
  offeredTier({ heldBy: 'cart', offer: undefined, gains: [] }),
);

describe('a tier that is offered', () => {
  test('is taken by its button, once for a double click', async () => {
    const { onAccept, comparison } = drawComparison(aComparison());
    fireEvent.click(await yes(UPGRADE));
    fireEvent.click(await yes('One moment …'), { detail: 2 });
    fireEvent.click(await yes('Done'));
    expect(vi.mocked(onAccept).mock.calls).toEqual([[comparison?.tiers[1]?.offer, {}]]);
  });

  test('is busy, then done, says both, and keeps the keyboard when it has become the held one', async () => {
    let answer!: (result: CartResult) => void;
    const { redraw } = drawComparison(aComparison(), {
      onAccept: () => new Promise((resolve) => (answer = resolve)),
    });
    const button = await yes(UPGRADE);
    button.focus();
    fireEvent.click(button);
    expect(await yes('One moment …')).toBe(button);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(status()).toBe('One moment …');
    answer({ status: 'done' });
    expect(await yes('Done')).toBe(button);
    expect(status()).toBe('Done');
    redraw(taken);
    expect(screen.getByRole('rowheader', { name: '128 GB In your cart' })).toBeTruthy();
    expect(document.activeElement).toBe(button);
  });

  test('asks anew when it is lost again', async () => {
    const { redraw, onAccept } = drawComparison(aComparison());
    fireEvent.click(await yes(UPGRADE));
    await yes('Done');
    redraw(taken);
    redraw(aComparison());
    fireEvent.click(await yes(UPGRADE));
    expect(onAccept).toHaveBeenCalledTimes(2);
  });

  test('is not called done any more when another tier has taken its place', async () => {
    const { redraw } = drawComparison(aComparison());
    fireEvent.click(await yes(UPGRADE));
    await yes('Done');
    redraw(taken);
    redraw(aComparison(aTier({ product: small }), aTier()));
    expect(row(/^128 GB/).queryByRole('button')).toBeNull();
    expect(row(/^128 GB/).getByRole('link')).toBeTruthy();
  });

  test.each<[CartStatus, string]>([
    ['refused', 'That did not work. Your cart is as it was.'],
    ['price-changed', 'The price has changed.'],
  ])('whose cart answers "%s" says why, and can be tried again', async (result, why) => {
    const onAccept = vi
      .fn<TierComparisonProps['onAccept']>()
      .mockResolvedValueOnce({ status: result })
      .mockResolvedValueOnce({ status: 'done' });
    drawComparison(aComparison(), { onAccept });
    fireEvent.click(await yes(UPGRADE));
    fireEvent.click(await yes('Try again'));
    await waitFor(() => expect(status()).toBe('Done'));
    expect(onAccept).toHaveBeenCalledTimes(2);
    cleanup();
    drawComparison(aComparison(), { onAccept: () => Promise.resolve({ status: result }) });
    fireEvent.click(await yes(UPGRADE));
    await yes('Try again');
    expect(status()).toBe(why);
  });

  test('of a cart that breaks can be tried again', async () => {
    drawComparison(aComparison(), { onAccept: () => Promise.reject(new Error('offline')) });
    fireEvent.click(await yes(UPGRADE));
    await yes('Try again');
    expect(status()).toBe('That did not work. Your cart is as it was.');
  });

  test('says what more all pieces cost', async () => {
    drawComparison(aComparison(heldTier(), offeredTier({ offer: anOffer({ quantity: 2 }) })));
    expect((await yes('Upgrade for $100.00 more')).textContent).toBe('Upgrade for $100.00 more');
  });

  test('has a short button where the difference stands beside the price', async () => {
    drawComparison(aComparison());
    expect(screen.getByText('+$50.00')).toBeTruthy();
    expect((await yes(UPGRADE)).textContent).toBe('Upgrade');
  });

  test('leads to its page where it cannot be swapped from here, and tells of the visit', () => {
    const onVisit = vi.fn<(offer: Offer) => void>();
    const offer = anOffer({ action: 'visit' });
    drawComparison(aComparison(heldTier({ heldBy: 'page' }), offeredTier({ offer })), { onVisit });
    const link = screen.getByRole('link', { name: 'See this version: Phone 128 GB' });
    expect(link.getAttribute('href')).toBe('/p/phone-128');
    fireEvent.click(link);
    expect(onVisit.mock.calls).toEqual([[offer]]);
  });
});

describe('a tier that is not offered', () => {
  test('leads to its page', () => {
    drawComparison(aComparison(heldTier(), aTier()));
    expect(
      screen.getByRole('link', { name: 'See this version: Phone 128 GB' }).getAttribute('href'),
    ).toBe('/p/phone-128');
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('leads nowhere where it has no page', () => {
    const { url, ...product } = aProduct();
    drawComparison(aComparison(heldTier(), aTier({ product })));
    expect(url).toBeTruthy();
    expect(row(/^128 GB/).queryByRole('link')).toBeNull();
  });

  test('leads nowhere where the shopper has it', () => {
    drawComparison(aComparison());
    expect(row(/^64 GB/).queryByRole('link')).toBeNull();
    expect(row(/^64 GB/).queryByRole('button')).toBeNull();
  });
});
