import type { Offer } from '@uptier/core';
import { PostPurchaseModal, type PostPurchaseModalProps } from '@uptier/preact';
import { cleanup, render, screen } from '@testing-library/preact';
import { anOffer, aPrice, aProduct } from '@uptier/testing';
import { afterEach, beforeEach, vi } from 'vitest';

let waiting: (() => void)[] = [];

/** Runs what waits until the page is idle. */
export const idle = (): void => waiting.splice(0).forEach((act) => act());

/** The page becomes idle when the test says so; after the test it is empty. */
export function holdIdle(): void {
  beforeEach(() => {
    waiting = [];
    vi.stubGlobal('requestIdleCallback', (act: () => void) => waiting.push(act));
  });
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
    document.body.innerHTML = '';
  });
}

/** A care plan for 19 dollars, beside what was bought. */
export const care = (overrides: Partial<Offer> = {}): Offer => {
  const product = aProduct({ id: 'care', title: 'Care plan', tierName: 'Care', price: 1900 });
  const price = aPrice({ price: 1900 });
  return anOffer({ id: 'care', role: 'add-on', action: 'add', product, price, ...overrides });
};

/** Draws a modal after order 1001, in US English, in a shop that takes everything. */
export function drawModal(offer: Offer | undefined, props: Partial<PostPurchaseModalProps> = {}) {
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
export function openModal(offer: Offer, props: Partial<PostPurchaseModalProps> = {}) {
  const drawn = drawModal(offer, props);
  idle();
  return drawn;
}

export const dialog = () => screen.queryByRole<HTMLDialogElement>('dialog');
export const button = (name: string) => screen.findByRole('button', { name });
export const status = () => screen.getByRole('status').textContent;
export const isOpen = () => document.querySelector('dialog')?.open ?? false;
