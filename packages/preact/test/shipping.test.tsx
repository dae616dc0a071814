import type { CartResult, CartStatus, Offer, ShippingFacts } from '@uptier/core';
import { ShippingProgress, type ShippingProgressProps } from '@uptier/preact';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { anOffer, aPrice, aProduct } from '@uptier/testing';
import { afterEach, describe, expect, test, vi } from 'vitest';

afterEach(cleanup);

const short: ShippingFacts = {
  currency: 'USD',
  exponent: 2,
  from: 5000,
  subtotal: 3800,
  missing: 1200,
};
const reached: ShippingFacts = { ...short, subtotal: 6700, missing: 0 };

const aCase = (overrides: Partial<Offer> = {}): Offer =>
  anOffer({
    id: 'add-on:case',
    role: 'add-on',
    action: 'add',
    held: undefined,
    gains: [],
    product: aProduct({ id: 'case', title: 'Case', url: '/p/case' }),
    price: aPrice({ price: 2900 }),
    ...overrides,
  });

/** Draws the line in US English; the cart takes everything. */
function draw(props: Partial<ShippingProgressProps> = {}) {
  const all: ShippingProgressProps = {
    shipping: short,
    locale: 'en-US',
    onAccept: vi.fn<ShippingProgressProps['onAccept']>(() => Promise.resolve({ status: 'done' })),
    ...props,
  };
  const { container, rerender } = render(<ShippingProgress {...all} />);
  return {
    ...all,
    container,
    redraw: (changes: Partial<ShippingProgressProps>) =>
      rerender(<ShippingProgress {...all} {...changes} />),
  };
}

const yes = (said: string) => screen.findByRole('button', { name: `${said}: Case` });
const [line, answer] = [0, 1].map((place) => () => screen.getAllByRole('status')[place]);

describe('the line to free shipping', () => {
  test('takes no room where there is none', () => {
    expect(draw({ shipping: undefined, offer: aCase() }).container.innerHTML).toBe('');
  });

  test('says what is missing, and how far the cart has come', () => {
    draw();
    expect(line?.()?.textContent).toBe('Add $12.00 more for free shipping');
    const bar = screen.getByRole('progressbar', { name: 'Add $12.00 more for free shipping' });
    expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['3800', '5000']);
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('says that it is reached, and is full, however much is in the cart', () => {
    draw({ shipping: reached });
    expect(line?.()?.textContent).toBe('Free shipping reached');
    const bar = screen.getByRole('progressbar', { name: 'Free shipping reached' });
    expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['5000', '5000']);
  });

  test('changes within one live region, which says it once', () => {
    const { redraw } = draw();
    const before = line?.();
    redraw({ shipping: reached });
    expect(line?.()).toBe(before);
    expect(screen.getAllByText('Free shipping reached')).toHaveLength(1);
  });

  test('writes money as the locale does', () => {
    draw({ locale: 'de-DE', shipping: { ...short, currency: 'EUR' } });
    expect(line?.()?.textContent).toBe('Add 12,00\u00a0€ more for free shipping');
  });

  test('speaks in the words of the page', () => {
    draw({ words: { 'shipping.missing': 'Noch {amount}' } });
    expect(line?.()?.textContent).toBe('Noch $12.00');
  });
});

describe('the offer that reaches it', () => {
  test('has a picture, a title that leads to it, a price and a button', () => {
    const onVisit = vi.fn<(offer: Offer) => void>();
    const offer = aCase({ price: aPrice({ price: 2900, was: 3500 }) });
    const { container } = draw({ offer, onVisit });
    expect(container.querySelector('img')?.getAttribute('src')).toBe('/i/phone-128.jpg');
    expect(screen.getByText('$29.00')).toBeTruthy();
    expect(screen.getByText('Was $35.00')).toBeTruthy();
    const link = screen.getByRole('link', { name: 'Case' });
    expect(link.getAttribute('href')).toBe('/p/case');
    fireEvent.click(link);
    expect(onVisit.mock.calls).toEqual([[offer]]);
  });

  test('has a plain title where it has no page', () => {
    const { url, ...product } = aCase().product;
    draw({ offer: aCase({ product }) });
    expect(url).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText('Case')).toBeTruthy();
  });

  test('is busy, then done, and stays with the keyboard when it is not passed in any more', async () => {
    let settle!: (result: CartResult) => void;
    const offer = aCase();
    const onAccept = vi.fn<ShippingProgressProps['onAccept']>(
      () => new Promise((resolve) => (settle = resolve)),
    );
    const { redraw } = draw({ offer, onAccept });
    const button = await yes('Add');
    button.focus();
    fireEvent.click(button);
    expect(await yes('One moment …')).toBe(button);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(button);
    expect(onAccept.mock.calls).toEqual([[offer, {}]]);
    settle({ status: 'done' });
    expect(await yes('Done')).toBe(button);
    expect(answer?.()?.textContent).toBe('Done');
    redraw({ shipping: reached, offer: undefined });
    expect(line?.()?.textContent).toBe('Free shipping reached');
    expect(document.activeElement).toBe(button);
  });

  test('goes when the cart has lost it again, and asks anew when it comes back', async () => {
    const { redraw } = draw({ offer: aCase() });
    fireEvent.click(await yes('Add'));
    await yes('Done');
    redraw({ shipping: reached, offer: undefined });
    redraw({ shipping: short, offer: undefined });
    expect(screen.queryByRole('button')).toBeNull();
    redraw({ shipping: short, offer: aCase() });
    expect(await yes('Add')).toBeTruthy();
  });

  test.each<[CartStatus, string]>([
    ['refused', 'That did not work. Your cart is as it was.'],
    ['price-changed', 'The price has changed.'],
  ])('whose cart answers "%s" says why, and can be tried again', async (status, why) => {
    const onAccept = vi
      .fn<ShippingProgressProps['onAccept']>()
      .mockResolvedValueOnce({ status })
      .mockResolvedValueOnce({ status: 'done' });
    draw({ offer: aCase(), onAccept });
    fireEvent.click(await yes('Add'));
    const retry = await yes('Try again');
    expect(answer?.()?.textContent).toBe(why);
    fireEvent.click(retry);
    expect(await yes('Done')).toBeTruthy();
  });

  test('of a cart that breaks can be tried again', async () => {
    draw({ offer: aCase(), onAccept: () => Promise.reject(new Error('offline')) });
    fireEvent.click(await yes('Add'));
    expect(await yes('Try again')).toBeTruthy();
  });

  test('asks for no decision where nobody listens to one', () => {
    draw({ offer: aCase() });
    expect(screen.queryByRole('button', { name: /No, thanks/ })).toBeNull();
  });

  test('is refused by a button like the other, and the keyboard goes on from there', async () => {
    const offer = aCase();
    const onDecline = vi.fn<(declined: Offer) => void>();
    const { container } = draw({ offer, onDecline });
    const no = screen.getByRole('button', { name: 'No, thanks: Case' });
    expect([...no.classList]).toContain('uptier-button');
    no.focus();
    fireEvent.click(no);
    expect(onDecline.mock.calls).toEqual([[offer]]);
    expect(document.activeElement).toBe(container.firstElementChild);
  });

  test('cannot be refused while it is under way', async () => {
    const onDecline = vi.fn<(offer: Offer) => void>();
    draw({ offer: aCase(), onDecline, onAccept: () => new Promise(() => {}) });
    fireEvent.click(await yes('Add'));
    await yes('One moment …');
    const no = screen.getByRole('button', { name: /No, thanks/ });
    expect(no.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(no);
    expect(onDecline).not.toHaveBeenCalled();
  });

  test('without a picture leaves the initial of the product', () => {
    const { image, ...product } = aCase().product;
    draw({ offer: aCase({ product }) });
    expect(image).toBeTruthy();
    expect(screen.getByText('C').getAttribute('aria-hidden')).toBe('true');
  });
});
