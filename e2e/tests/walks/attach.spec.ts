import { expect } from '@playwright/test';
import { test } from '../../engines/walk.js';

const SMALL = 'iphone-11-red-64-gb';
const LARGE = 'iphone-11-red-128-gb';
const OFFER = ['button', 'Upgrade for ₹8,000.00 more: Apple iPhone 11 (Red, 128 GB)'] as const;

test('a tag attaches itself to a shop, decides on its cart, and a yes holds the dearer tier instead', async ({
  driver,
  baseURL,
}) => {
  await driver.goto(`${baseURL}/`);
  const fill = (id: string) =>
    fetch('/api/cart/change', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ add: [{ id, quantity: 1 }], remove: [] }),
    }).then(({ status }) => status);
  expect(await driver.run(fill, SMALL)).toBe(200);
  await driver.goto(`${baseURL}/cart`);
  await expect.poll(() => driver.sees(...OFFER)).toBe(true);
  const context = async () => {
    const { uptier } = window as unknown as {
      uptier: { context(): Promise<{ cart: { lines: { id: string }[] } }> };
    };
    return (await uptier.context()).cart.lines.map(({ id }) => id);
  };
  expect(await driver.run(context)).toEqual([SMALL]);
  await driver.click(...OFFER);
  const held = async () => {
    const { lines } = (await (await fetch('/api/cart')).json()) as { lines: { id: string }[] };
    return lines.map(({ id }) => id);
  };
  await expect.poll(() => driver.run(held)).toEqual([LARGE]);
  const listed = () => document.querySelector('#lines')?.textContent;
  await expect.poll(() => driver.run(listed)).toContain('Red, 128 GB');
});
