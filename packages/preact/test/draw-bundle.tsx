import type { CartResult, Offer } from '@uptier/core';
import { OfferBundle, type OfferBundleProps } from '@uptier/preact/bundle';
import { fireEvent, render, screen } from '@testing-library/preact';
import { anOffer, aPrice, aProduct } from '@uptier/testing';

/** What is on the page: a phone for 549 dollars. */
export const onPage = { id: 'phone', by: 'page', title: 'Phone', price: 54900 } as const;
/** The same, in the cart already. */
export const inCart = { ...onPage, by: 'cart', line: 'line-1' } as const;

/** An offer to add something to the phone. */
export const addOn = (title: string, price: number, changes: Partial<Offer> = {}): Offer =>
  anOffer({
    id: `add-on:${title}`,
    role: 'add-on',
    source: 'boughtTogether',
    action: 'add',
    product: aProduct({ id: title, title, url: `/p/${title}`, tierName: '' }),
    held: onPage,
    price: aPrice({ price }),
    gains: [],
    ...changes,
  });

const accepts = (): Promise<CartResult> => Promise.resolve({ status: 'done' });

/** Draws a bundle in US English whose cart takes everything. */
export function drawBundle(offers: readonly Offer[], props: Partial<OfferBundleProps> = {}) {
  const all = { offers, locale: 'en-US', onAcceptAll: accepts, ...props };
  const { container, rerender } = render(<OfferBundle {...all} />);
  return {
    container,
    redraw: (changes: Partial<OfferBundleProps>) => rerender(<OfferBundle {...all} {...changes} />),
  };
}

export const box = (name: string | RegExp) =>
  screen.getByRole<HTMLInputElement>('checkbox', { name });
export const tick = (name: string | RegExp) => fireEvent.click(box(name));
