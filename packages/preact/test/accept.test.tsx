import type { CartResult, CartStatus } from '@uptier/core';
import type { OfferCarouselProps } from '@uptier/preact';
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { anOffer, aPrice, aProduct } from '@uptier/testing';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { draw } from './draw.js';

afterEach(cleanup);

const button = (name: string) => screen.findByRole('button', { name: `${name}: Phone 128 GB` });
const status = () => screen.getByRole('status').textContent;

/** A cart that answers when the test says so, and counts how often it was asked. */
function slowCart() {
  const answers: ((result: CartResult) => void)[] = [];
  const onAccept = vi.fn<OfferCarouselProps['onAccept']>(
    () => new Promise<CartResult>((resolve) => answers.push(resolve)),
  );
  return { onAccept, answer: (result: CartResult) => answers.shift()?.(result) };
}

describe('the button', () => {
  test.each([
    ['upgrade', 'swap', 'Upgrade', 'Upgrade for $50.00 more'],
    ['upgrade', 'custom', 'Upgrade', 'Upgrade for $50.00 more'],
    ['add-on', 'add', 'Add', 'Add'],
  ] as const)('of an %s to %s says "%s", and is read out as "%s"', async (...facts) => {
    const [role, action, text, name] = facts;
    draw([anOffer({ role, action })]);
    expect((await button(name)).textContent).toBe(text);
    expect(status()).toBe('');
  });

  test('is read out as it is written where the whole promise is worded otherwise', async () => {
    draw([anOffer()], {
      words: { upgrade: 'Take it', 'upgrade.for': 'Get more for {difference}' },
    });
    expect((await button('Take it')).textContent).toBe('Take it');
  });

  test('hands out the offer and an empty choice', async () => {
    const { onAccept } = slowCart();
    const offer = anOffer();
    draw([offer], { onAccept });
    fireEvent.click(await button('Upgrade for $50.00 more'));
    expect(onAccept.mock.calls).toEqual([[offer, {}]]);
  });

  test('is busy, then done, says both, and never leaves the keyboard', async () => {
    const { onAccept, answer } = slowCart();
    draw([anOffer()], { onAccept });
    const idle = await button('Upgrade for $50.00 more');
    expect(idle.getAttribute('aria-disabled')).toBe('false');

    fireEvent.click(idle);
    const busy = await button('One moment …');
    expect(busy).toBe(idle);
    expect(busy.getAttribute('aria-disabled')).toBe('true');
    expect(busy.hasAttribute('disabled')).toBe(false);
    expect(status()).toBe('One moment …');

    answer({ status: 'done' });
    expect((await button('Done')).getAttribute('aria-disabled')).toBe('true');
    expect(status()).toBe('Done');
  });

  test('asks the cart once, however often it is pressed', async () => {
    const { onAccept, answer } = slowCart();
    draw([anOffer()], { onAccept });
    const pressed = await button('Upgrade for $50.00 more');
    fireEvent.click(pressed);
    fireEvent.click(pressed);
    fireEvent.click(await button('One moment …'));
    answer({ status: 'done' });
    fireEvent.click(await button('Done'));
    expect(onAccept).toHaveBeenCalledTimes(1);
  });

  test('offers a retry when the cart refuses, and the retry can succeed', async () => {
    const { onAccept, answer } = slowCart();
    draw([anOffer()], { onAccept });
    fireEvent.click(await button('Upgrade for $50.00 more'));
    answer({ status: 'refused' });
    const retry = await button('Try again');
    expect(retry.getAttribute('aria-disabled')).toBe('false');
    expect(status()).toBe('That did not work. Your cart is as it was.');

    fireEvent.click(retry);
    await button('One moment …');
    expect(status()).toBe('One moment …');
    answer({ status: 'done' });
    await button('Done');
    expect(onAccept).toHaveBeenCalledTimes(2);
  });

  test('offers a retry when the cart breaks', async () => {
    draw([anOffer()], { onAccept: () => Promise.reject(new Error('offline')) });
    fireEvent.click(await button('Upgrade for $50.00 more'));
    await button('Try again');
    expect(status()).toBe('That did not work. Your cart is as it was.');
  });

  test.each<[CartStatus, string, string]>([
    ['undone', 'Try again', 'That did not work. Your cart is as it was.'],
    ['price-changed', 'Try again', 'The price has changed.'],
  ])('after "%s" says "%s" and why', async (result, text, why) => {
    draw([anOffer()], { onAccept: () => Promise.resolve({ status: result }) });
    fireEvent.click(await button('Upgrade for $50.00 more'));
    await button(text);
    expect(status()).toBe(why);
  });

  test("gives the shop's own reason where it has one", async () => {
    const message = 'Only two are left.';
    draw([anOffer()], { onAccept: () => Promise.resolve({ status: 'refused', message }) });
    fireEvent.click(await button('Upgrade for $50.00 more'));
    await button('Try again');
    expect(status()).toBe(message);
  });

  test('of one card leaves the other cards as they are', async () => {
    const other = anOffer({ id: 'b', product: aProduct({ title: 'Case' }), price: aPrice() });
    draw([anOffer(), other]);
    fireEvent.click(await button('Upgrade for $50.00 more'));
    await button('Done');
    expect(screen.getByRole('button', { name: 'Upgrade: Case' })).toBeTruthy();
  });

  test('keeps its state when the same offer comes again', async () => {
    const { redraw } = draw([anOffer()]);
    fireEvent.click(await button('Upgrade for $50.00 more'));
    await button('Done');
    redraw({ offers: [anOffer({ id: 'new', product: aProduct({ title: 'Case' }) }), anOffer()] });
    expect(await button('Done')).toBeTruthy();
  });
});

describe('an offer to visit', () => {
  test('is a link to the other version, and changes no cart', () => {
    draw([anOffer({ action: 'visit' })]);
    const link = screen.getByRole('link', { name: 'See this version: Phone 128 GB' });
    expect(link.getAttribute('href')).toBe('/p/phone-128');
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('without an address asks the page instead', async () => {
    const { url, ...product } = aProduct();
    draw([anOffer({ action: 'visit', product })]);
    expect(url).toBeTruthy();
    expect(await button('Upgrade for $50.00 more')).toBeTruthy();
  });
});
