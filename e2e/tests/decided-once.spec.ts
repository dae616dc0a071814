import { expect, type Page } from '@playwright/test';
import { openHost } from '../steps/open-host.js';
import { test } from '../steps/test.js';

const elements = (...ids: readonly string[]): string =>
  ids.map((id) => `<uptier-carousel id="${id}" placement="cart"></uptier-carousel>`).join('');

/** The slots that decisions were told of since the start, once the last one of them is. */
async function decided(page: Page, last: string): Promise<string> {
  const read = () => page.evaluate(() => (window as unknown as { slots: string[] }).slots.join(''));
  await expect.poll(read).toContain(last);
  return read();
}

test('elements that come together are decided together, and once', async ({ page }) => {
  await page.addInitScript(() => {
    const slots: string[] = [];
    Object.assign(window, { slots });
    document.addEventListener('uptier:decided', (event) => {
      slots.push((event as CustomEvent<{ slot: { id: string } }>).detail.slot.id);
    });
  });
  await openHost(page, { body: elements('a', 'b', 'c') });
  expect(await decided(page, 'c')).toBe('abc');
  await page.evaluate(
    (html) => document.body.insertAdjacentHTML('beforeend', html),
    elements('d', 'e', 'f'),
  );
  expect(await decided(page, 'f')).toBe('abcabcdef');
});
