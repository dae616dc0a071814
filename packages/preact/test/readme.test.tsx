import { createSession, type CartChange, type CartResult } from '@uptier/core';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { aContext, aFeed, anOffer, aShop } from '@uptier/testing';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { CartPage } from './readme/cart-page.js';
import { offersHtml } from './readme/offers-html.js';
import { OwnCart } from './readme/own-cart.js';
import { wakeOffers } from './readme/wake-offers.js';

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

const folder = import.meta.dirname;
const readme = readFileSync(join(folder, '..', 'README.md'), 'utf8');
const feed = aFeed();
const upgrade = 'Upgrade for $50.00 more: Phone 128 GB';

test.each(readdirSync(join(folder, 'readme')))(
  'the README has the example %s as it runs',
  (file) => {
    expect(readme).toContain(readFileSync(join(folder, 'readme', file), 'utf8').trim());
  },
);

test('the page of the README shows offers and changes the cart', async () => {
  const shop = aShop();
  render(<CartPage session={createSession({ feed: '/feed.json' }, shop.ports)} />);
  fireEvent.click(await screen.findByRole('button', { name: upgrade }));
  await vi.waitFor(() => expect(shop.cart().lines.map(({ id }) => id)).toEqual(['phone-128']));
});

test.each<[CartResult, string, Partial<CartChange>]>([
  [
    { status: 'price-changed', price: 56900 },
    'Choose for $569.00: Phone 128 GB',
    { add: [{ id: 'phone-128', cartId: undefined, quantity: 1, price: 56900 }] },
  ],
  [{ status: 'both-in-cart' }, 'Remove the old one: Phone 64 GB', { add: [] }],
])('the own cart of the README, after %o, does what its button says then', async (...row) => {
  const [answer, name, expected] = row;
  const changes: CartChange[] = [];
  const change = (wanted: CartChange): Promise<CartResult> => {
    changes.push(wanted);
    return Promise.resolve(changes.length > 1 ? { status: 'done' } : answer);
  };
  render(<OwnCart offers={[anOffer()]} change={change} />);
  fireEvent.click(screen.getByRole('button', { name: upgrade }));
  fireEvent.click(await screen.findByRole('button', { name }));
  await screen.findByRole('button', { name: /^Done/ });
  const remove = [{ key: anOffer().held?.line, quantity: 1 }];
  expect(changes[1]).toMatchObject({ ...expected, remove });
});

test('the server of the README draws offers, and its browser wakes them up', async () => {
  const root = document.createElement('div');
  root.innerHTML = offersHtml({ ...feed, version: 1 }, aContext());
  document.body.append(root);
  const button = within(root).getByRole('button', { name: upgrade });

  const shop = aShop();
  await wakeOffers(root, createSession({ feed: '/feed.json' }, shop.ports));
  expect(within(root).getByRole('button', { name: upgrade })).toBe(button);
  fireEvent.click(button);
  await vi.waitFor(() => expect(shop.cart().lines.map(({ id }) => id)).toEqual(['phone-128']));
});
