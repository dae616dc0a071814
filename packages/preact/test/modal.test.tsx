import type { CartResult, CartStatus, Offer } from '@uptier/core';
import { PostPurchaseModal, type PostPurchaseModalProps } from '@uptier/preact';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { anOffer, aPrice, aProduct } from '@uptier/testing';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

/** Runs what waits until the page is idle. */
let idle: () => void;

beforeEach(() => {
  const waiting: (() => void)[] = [];
  idle = () => waiting.splice(0).forEach((act) => act());
  vi.stubGlobal('requestIdleCallback', (act: () => void) => waiting.push(act));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  document.body.innerHTML = '';
});

const care = (overrides: Partial<Offer> = {}): Offer => {
  const product = aProduct({ id: 'care', title: 'Care plan', tierName: 'Care', price: 1900 });
  const price = aPrice({ price: 1900 });
  return anOffer({ id: 'care', role: 'add-on', action: 'add', product, price, ...overrides });
};

/** Draws a modal after order 1001, in US English, in a shop that takes everything. */
function drawModal(offer: Offer | undefined, props: Partial<PostPurchaseModalProps> = {}) {
  const all: PostPurchaseModalProps = {
    offer,
    order: '1001',
    locale: 'en-US',
    onAccept: vi.fn<PostPurchaseModalProps['onAccept']>(() => Promise.resolve({ status: 'done' })),
    onDecline: vi.fn<PostPurchaseModalProps['onDecline']>(),
    ...props,
  };
  const { rerender } = render(<PostPurchaseModal {...all} />);
  const redraw = (changes: Partial<PostPurchaseModalProps>) =>
    rerender(<PostPurchaseModal {...all} {...changes} />);
  return { ...all, redraw };
}

/** The same, when the page has become idle. */
function openModal(offer: Offer, props: Partial<PostPurchaseModalProps> = {}) {
  const drawn = drawModal(offer, props);
  idle();
  return drawn;
}

const dialog = () => screen.queryByRole<HTMLDialogElement>('dialog');
const button = (name: string) => screen.findByRole('button', { name });
const status = () => screen.getByRole('status').textContent;
const isOpen = () => document.querySelector('dialog')?.open ?? false;

describe('the modal after an order', () => {
  test('is not there without the id of an order', async () => {
    drawModal(care(), { order: undefined });
    idle();
    expect(document.querySelector('dialog')).toBeNull();
  });

  test('stays closed without an offer', async () => {
    drawModal(undefined);
    idle();
    expect(isOpen()).toBe(false);
  });

  test('waits until the page is idle', async () => {
    drawModal(care());
    expect(isOpen()).toBe(false);
    idle();
    expect(isOpen()).toBe(true);
  });

  test('opens a little later where the browser cannot tell that it is idle', async () => {
    vi.unstubAllGlobals();
    vi.stubGlobal('requestIdleCallback', undefined);
    delete (window as Partial<Window>).requestIdleCallback;
    drawModal(care());
    await waitFor(() => expect(isOpen()).toBe(true), { timeout: 3000 });
  });

  test('never opens over another dialog, but after it', async () => {
    document.body.insertAdjacentHTML('beforeend', '<dialog open>Cookies?</dialog>');
    drawModal(care());
    idle();
    const [other, ours] = [...document.querySelectorAll('dialog')].sort((one) =>
      one.textContent === 'Cookies?' ? -1 : 1,
    );
    expect(ours?.open).toBe(false);
    other?.close();
    idle();
    expect(ours?.open).toBe(true);
  });

  test('says first that the order is safe, and is named by its heading', async () => {
    openModal(care({ headline: 'Two years without worry' }));
    expect(dialog()?.textContent).toMatch(/^Your order is complete and safe\./);
    expect(screen.getByRole('dialog', { name: 'Two years without worry' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
  });

  test('shows product, gain and price', async () => {
    openModal(care({ gains: [{ type: 'benefit', text: 'Screen and battery' }] }));
    expect(screen.getByText('Care plan')).toBeTruthy();
    expect(screen.getByRole('listitem').textContent).toBe('Screen and battery');
    expect(screen.getByText('$19.00')).toBeTruthy();
  });

  test('opens once for an order, and once more for the next', async () => {
    const { redraw } = openModal(care());
    fireEvent.click(await button('No, thanks'));
    await waitFor(() => expect(isOpen()).toBe(false));
    redraw({ offer: care({ id: 'other' }) });
    idle();
    expect(isOpen()).toBe(false);
    redraw({ offer: care({ id: 'other' }), order: '1002' });
    await waitFor(() => {
      idle();
      expect(isOpen()).toBe(true);
    });
  });

  test('closes when the offer is no longer valid', async () => {
    const { redraw, onDecline } = openModal(care());
    redraw({ offer: undefined });
    await waitFor(() => expect(isOpen()).toBe(false));
    expect(onDecline).not.toHaveBeenCalled();
  });
});

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
    ['a click beside it', (modal) => fireEvent.click(modal)],
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
    fireEvent.click(modal);
    fireEvent.click(await button('No, thanks'));
    expect(isOpen()).toBe(true);
  });

  test('a click within it closes nothing', async () => {
    openModal(care());
    fireEvent.click(screen.getByText('Care plan'));
    expect(isOpen()).toBe(true);
  });
});
