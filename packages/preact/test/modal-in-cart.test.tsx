import type { CartResult } from '@uptier/core';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import {
  button,
  care,
  dialog,
  drawModal,
  holdIdle,
  idle,
  isOpen,
  openModal,
  status,
} from './draw-modal.js';

holdIdle();

describe('the modal in the cart', () => {
  const cart = { order: undefined };

  test('is not there before the shopper has added something', () => {
    drawModal(care(), { ...cart, added: false });
    idle();
    expect(document.querySelector('dialog')).toBeNull();
  });

  test('opens after it, speaks of the cart, and takes no money', async () => {
    const { redraw } = drawModal(care(), { ...cart, charges: true });
    redraw({ ...cart, charges: true, added: true });
    idle();
    expect(dialog()?.textContent).toMatch(/^What you chose is in your cart\./);
    expect(screen.getByText('If you say yes, it goes into your cart.')).toBeTruthy();
    fireEvent.click(await button('Add to my cart: Care plan'));
    await button('Done: Care plan');
    expect(status()).toBe('Done. It is in your cart now.');
  });

  test('says where it fails that the cart is as it was', async () => {
    const onAccept = () => Promise.resolve<CartResult>({ status: 'refused' });
    openModal(care(), { ...cart, added: true, onAccept });
    fireEvent.click(await button('Add to my cart: Care plan'));
    await button('Try again: Care plan');
    expect(status()).toBe('That did not work. Your cart is as it was.');
  });

  test('opens once', async () => {
    const { redraw } = openModal(care(), { ...cart, added: true });
    fireEvent.click(await button('No, thanks'));
    await waitFor(() => expect(isOpen()).toBe(false));
    redraw({ ...cart, added: true, offer: care({ id: 'other' }) });
    idle();
    expect(isOpen()).toBe(false);
  });
});
