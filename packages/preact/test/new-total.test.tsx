import type { Offer } from '@uptier/core';
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { anOffer, aPrice, aProduct } from '@uptier/testing';
import { afterEach, expect, test } from 'vitest';
import { drawBanner } from './draw-banner.js';

afterEach(cleanup);

const plan = aProduct({ plan: { interval: 'month', trialDays: 30 } });

test.each<[string, Partial<Offer>, string, string]>([
  [
    'what is swapped',
    { price: aPrice({ difference: 5000, added: 5000, total: 59900 }) },
    'New total $599.00',
    'New total $619.00',
  ],
  [
    'several pieces',
    { quantity: 3, price: aPrice({ difference: 5000, added: 15000, total: 164700 }) },
    'New total $1,647.00',
    'New total $1,707.00',
  ],
  [
    'what is added',
    { role: 'add-on', action: 'add', price: aPrice({ added: 54900, total: 64900 }) },
    'New total $649.00',
    'New total $669.00',
  ],
  [
    'what has lost its discount by it',
    { price: aPrice({ pay: 50000, difference: 100, added: 100, total: 55000 }) },
    'New total $550.00',
    'New total $619.00',
  ],
  [
    'what is tried for free first',
    { role: 'add-on', product: plan, price: aPrice({ added: 0, total: 10000 }) },
    'New total $100.00',
    'New total $100.00',
  ],
])('a new price of %s stands in what the total becomes', async (_, facts, before, after) => {
  const onAccept = () => Promise.resolve({ status: 'price-changed', price: 56900 } as const);
  drawBanner(anOffer(facts), { onAccept });
  expect(screen.getByText(before)).toBeTruthy();
  fireEvent.click(screen.getAllByRole('button')[0]!);
  await screen.findByRole('button', { name: /^Choose for / });
  expect(screen.getByText(after)).toBeTruthy();
});

test('a new price names no total where none was told', async () => {
  const onAccept = () => Promise.resolve({ status: 'price-changed', price: 56900 } as const);
  drawBanner(anOffer({ price: aPrice({ difference: 5000 }) }), { onAccept });
  fireEvent.click(screen.getAllByRole('button')[0]!);
  await screen.findByRole('button', { name: /^Choose for / });
  expect(screen.queryByText(/^New total/)).toBeNull();
  expect(screen.getByText('New price $569.00')).toBeTruthy();
});
