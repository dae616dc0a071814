import type { CartResult, CartStatus } from '@uptier/core';
import type { PostPurchaseModalProps } from '@uptier/preact';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { aProduct } from '@uptier/testing';
import { describe, expect, test, vi } from 'vitest';
import { button, care, dialog, holdIdle, idle, isOpen, openModal, status } from './draw-modal.js';

holdIdle();

describe('the answer', () => {
  test('yes is busy, then done, and can then be closed', async () => {
    let answer!: (result: CartResult) => void;
    const onAccept = vi.fn<PostPurchaseModalProps['onAccept']>(
      () => new Promise((resolve) => (answer = resolve)),
    );
    const offer = care();
    const { redraw, onDecline } = openModal(offer, { onAccept });
    fireEvent.click(await button('Add to my order: Care plan'));
    fireEvent.click(await button('One moment …: Care plan'), { detail: 2 });
    expect(status()).toBe('One moment …');
    redraw({ offer: undefined });
    answer({ status: 'done' });
    await button('Done: Care plan');
    expect(status()).toBe('Done. It is in your order now.');
    expect(onAccept.mock.calls).toEqual([[offer, {}]]);

    fireEvent.click(await button('Close'));
    expect(isOpen()).toBe(false);
    expect(onDecline).not.toHaveBeenCalled();
  });

  test.each<[CartStatus, string]>([
    ['refused', 'That did not work. Your order is as it was.'],
    ['price-changed', 'The price has changed. Your order is as it was.'],
  ])('yes that ends "%s" says so, and can be tried again', async (result, why) => {
    const onAccept = vi
      .fn<PostPurchaseModalProps['onAccept']>()
      .mockResolvedValueOnce({ status: result })
      .mockResolvedValueOnce({ status: 'done' });
    openModal(care(), { onAccept });
    fireEvent.click(await button('Add to my order: Care plan'));
    const retry = await button('Try again: Care plan');
    expect(status()).toBe(why);
    fireEvent.click(retry);
    await button('Done: Care plan');
    expect(onAccept).toHaveBeenCalledTimes(2);
  });

  test('yes of which nobody knows what became of it says so, and that a second one is safe', async () => {
    const onAccept = vi
      .fn<PostPurchaseModalProps['onAccept']>()
      .mockResolvedValueOnce({ status: 'refused', isUnsure: true })
      .mockResolvedValueOnce({ status: 'refused' });
    openModal(care(), { onAccept, charges: true });
    const pay = /^Pay .* now: Care plan$/;
    fireEvent.click(await screen.findByRole('button', { name: pay }));
    const unsure =
      'We could not tell whether that worked. You can try again: nothing is bought twice.';
    await waitFor(() => expect(status()).toBe(unsure));
    fireEvent.click(await screen.findByRole('button', { name: pay }));
    await waitFor(() => expect(status()).toBe('That did not work. Your order is as it was.'));
  });

  test('no brings the smaller offer, read from its beginning, once', async () => {
    const small = care({ id: 'small', product: aProduct({ title: 'Case' }) });
    const offer = care({ alternative: small });
    const { onDecline } = openModal(offer);
    const no = await button('No, thanks');
    no.focus();
    fireEvent.click(no);
    await button('Add to my order: Case');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
    fireEvent.click(await button('No, thanks'));
    await waitFor(() => expect(isOpen()).toBe(false));
    expect(vi.mocked(onDecline).mock.calls).toEqual([[offer], [small]]);
  });

  test.each<[string, (modal: HTMLDialogElement) => void]>([
    ['Esc', (modal) => modal.close()],
    [
      'a click beside it',
      (modal) => {
        fireEvent.pointerDown(modal);
        fireEvent.click(modal);
      },
    ],
  ])('by %s is a no that brings nothing more', async (_, act) => {
    const offer = care({ alternative: care({ id: 'small' }) });
    const { onDecline } = openModal(offer);
    act(dialog() as HTMLDialogElement);
    await waitFor(() => expect(onDecline).toHaveBeenCalledTimes(1));
    idle();
    expect(vi.mocked(onDecline).mock.calls).toEqual([[offer]]);
    expect(isOpen()).toBe(false);
  });

  test('is not lost by Esc or a click beside while it is under way', async () => {
    openModal(care(), { onAccept: () => new Promise(() => {}) });
    fireEvent.click(await button('Add to my order: Care plan'));
    await button('One moment …: Care plan');
    const modal = dialog() as HTMLDialogElement;
    expect(fireEvent(modal, new Event('cancel', { cancelable: true }))).toBe(false);
    fireEvent.pointerDown(modal);
    fireEvent.click(modal);
    fireEvent.click(await button('No, thanks'));
    expect(isOpen()).toBe(true);
  });

  test('a click within it closes nothing', async () => {
    openModal(care());
    fireEvent.pointerDown(screen.getByText('Care plan'));
    fireEvent.click(screen.getByText('Care plan'));
    expect(isOpen()).toBe(true);
  });

  test('a mark that begins within it and ends beside it closes nothing', () => {
    openModal(care());
    fireEvent.pointerDown(screen.getByText('Care plan'));
    fireEvent.click(dialog() as HTMLDialogElement);
    expect(isOpen()).toBe(true);
  });
});
