import { expect, test, type Page } from '@playwright/test';
import { drawWidget, heardFrom } from '../steps/draw-widget.js';
import { findViolations } from '../steps/find-violations.js';

const offer = {
  id: 'upgrade',
  role: 'upgrade',
  action: 'swap',
  quantity: 1,
  gains: [{ type: 'benefit', text: 'Room for more photos' }],
  price: { currency: 'USD', exponent: 2, price: 54900, pay: 54900, difference: 5000, total: 54900 },
  held: { id: 'small', tierName: '64 GB' },
  product: { id: 'large', title: 'Phone 128 GB' },
};

const banner = (page: Page) => page.getByRole('region', { name: 'A step up' });
const heightOf = (page: Page) =>
  page.evaluate(() => document.querySelector('#place')?.getBoundingClientRect().height);

test.describe('the banner', () => {
  test('has a yes and a no of the same size, and no violation', async ({ page }) => {
    await drawWidget(page, 'banner', { offer });
    const yes = await banner(page)
      .getByRole('button', { name: /^Upgrade/ })
      .boundingBox();
    const no = await banner(page).getByRole('button', { name: 'No, thanks' }).boundingBox();
    expect(no?.width).toBe(yes?.width);
    expect(no?.height).toBe(yes?.height);
    expect(await findViolations(page)).toEqual([]);
  });

  test('keeps its height from the offer to done and back', async ({ page }) => {
    await drawWidget(page, 'banner', { offer });
    const height = await heightOf(page);
    await banner(page)
      .getByRole('button', { name: /^Upgrade/ })
      .click();
    const undo = banner(page).getByRole('button', { name: 'Undo' });
    await expect(undo).toBeVisible();
    expect(await heightOf(page)).toBe(height);
    expect(await findViolations(page)).toEqual([]);
    await undo.click();
    await expect(banner(page).getByText('Taken back.')).toBeVisible();
    expect(await heightOf(page)).toBe(height);
    const answers = (await heardFrom(page)).filter((one) => one !== 'seen');
    expect(answers).toEqual(['accept', 'undo']);
  });

  test('collapses step by step, and the keyboard goes on behind it', async ({ page }) => {
    await drawWidget(page, 'banner', { offer });
    const height = (await heightOf(page)) ?? 0;
    await banner(page).getByRole('button', { name: 'No, thanks' }).focus();
    const heights = await page.evaluate(async () => {
      const place = document.querySelector('#place') as HTMLElement;
      const all: number[] = [];
      const root = place.firstElementChild?.shadowRoot;
      [...(root?.querySelectorAll('button') ?? [])].at(-1)?.click();
      while (all.at(-1) !== 0 && all.length < 500) {
        await new Promise(requestAnimationFrame);
        all.push(place.getBoundingClientRect().height);
      }
      return all;
    });
    expect(heights.some((one) => one > height / 4 && one < (3 * height) / 4)).toBe(true);
    expect(heights).toEqual([...heights].sort((one, other) => other - one));
    await page.keyboard.press('Tab');
    await expect(page.locator('#after')).toBeFocused();
  });

  test('collapses at once for who wants less motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await drawWidget(page, 'banner', { offer });
    await banner(page).getByRole('button', { name: 'No, thanks' }).click();
    expect(await heightOf(page)).toBe(0);
  });
});
