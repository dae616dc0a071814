import { expect, type Page } from '@playwright/test';
import { drawWidget, heardFrom } from '../steps/draw-widget.js';
import { findViolations } from '../steps/find-violations.js';
import { test } from '../steps/test.js';

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
  for (const width of [280, 420, 600, 900, 1400]) {
    test(`has a yes and a no of the same size at ${width} px, and no violation`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: width + 16, height: 800 });
      await drawWidget(page, 'banner', { offer });
      const yes = banner(page).getByRole('button', { name: /^Upgrade/ });
      const no = banner(page).getByRole('button', { name: 'No, thanks' });
      const [first, second] = [await yes.boundingBox(), await no.boundingBox()];
      expect(second?.width).toBe(first?.width);
      expect(second?.height).toBe(first?.height);
      // One line each.
      expect(first?.height).toBe(44);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width + 16);
      expect(await findViolations(page)).toEqual([]);
    });
  }

  test('has a yes and a no of the same size where the yes needs two lines', async ({ page }) => {
    await page.setViewportSize({ width: 296, height: 800 });
    const price = { ...offer.price, difference: 123456789, per: 'month', interval: 'month' };
    await drawWidget(page, 'banner', { offer: { ...offer, price } });
    const button = banner(page).getByRole('button', { name: /^Upgrade/ });
    const lines = await button.evaluate((one) => {
      const range = document.createRange();
      range.selectNodeContents(one);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    });
    const yes = await button.boundingBox();
    const no = await banner(page).getByRole('button', { name: 'No, thanks' }).boundingBox();
    expect(lines).toBe(2);
    expect([no?.width, no?.height]).toEqual([yes?.width, yes?.height]);
  });

  test('still shows its price where a yes has failed', async ({ page }) => {
    await drawWidget(page, 'banner', { offer, answer: 'price-changed' });
    const height = await heightOf(page);
    await banner(page)
      .getByRole('button', { name: /^Upgrade/ })
      .click();
    await expect(banner(page).getByText('The price has changed.')).toBeVisible();
    await expect(banner(page).getByText('+$50.00')).toBeVisible();
    await expect(banner(page).getByText('If you say yes')).toBeHidden();
    expect(await heightOf(page)).toBe(height);
  });

  test('shows the limit of a plan, which stays after a no', async ({ page }) => {
    const standing = {
      limits: [{ measure: 'storage', used: 46, limit: 50, stage: 'near' }],
      milestones: ['course-finished'],
    };
    await drawWidget(page, 'banner', { offer, standing });
    const meter = page.getByRole('meter', { name: 'storage' });
    expect(await findViolations(page)).toEqual([]);
    await banner(page).getByRole('button', { name: 'No, thanks' }).click();
    await expect(banner(page)).toHaveCount(0);
    await expect(meter).toBeVisible();
    expect(await meter.evaluate((one: HTMLMeterElement) => [one.value, one.max])).toEqual([46, 50]);
    await expect(page.getByText('46 of 50')).toBeVisible();
    await expect(page.getByText('Almost full')).toBeVisible();
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
      const root = place.firstElementChild?.shadowRoot;
      [...(root?.querySelectorAll('button') ?? [])].at(-1)?.click();
      let running: Animation[] = [];
      while (running.length === 0) {
        await new Promise(requestAnimationFrame);
        running = root?.getAnimations() ?? [];
      }
      // Put forward by hand: a busy machine may draw no frame between the first and the last.
      for (const one of running) one.pause();
      const all = [0, 0.25, 0.5, 0.75].map((share) => {
        for (const one of running)
          one.currentTime = share * Number(one.effect?.getComputedTiming().endTime);
        return place.getBoundingClientRect().height;
      });
      for (const one of running) one.finish();
      while (place.getBoundingClientRect().height > 0) await new Promise(requestAnimationFrame);
      return all;
    });
    expect(heights.some((one) => one > height / 4 && one < (3 * height) / 4)).toBe(true);
    expect(heights).toEqual([...heights].sort((one, other) => other - one));
    await page.keyboard.press('Tab');
    await expect(page.locator('#after')).toBeFocused();
  });

  test('leaves no ring round nothing, and says that it will not ask again', async ({ page }) => {
    await drawWidget(page, 'banner', { offer });
    await banner(page).getByRole('button', { name: 'No, thanks' }).focus();
    await page.keyboard.press('Enter');
    const said = page.getByText('You will not see Phone 128 GB again soon.');
    await expect(said).toBeFocused();
    expect(await said.evaluate((one) => getComputedStyle(one).clipPath)).toBe('inset(50%)');
  });

  test('announces the smaller offer after a no, and goes on at its heading', async ({ page }) => {
    const small = { ...offer, id: 'case', role: 'add-on', product: { id: 'case', title: 'Case' } };
    await drawWidget(page, 'banner', { offer: { ...offer, alternative: small } });
    await banner(page).getByRole('button', { name: 'No, thanks' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Goes well with it' })).toBeFocused();
    await expect(page.getByRole('status')).toHaveText('Perhaps this instead: Case');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Add: Case' })).toBeFocused();
    expect(await findViolations(page)).toEqual([]);
  });

  test('takes out the old one where a swap has left both in the cart', async ({ page }) => {
    const held = { ...offer.held, by: 'cart', title: 'Phone 64 GB' };
    await drawWidget(page, 'banner', { offer: { ...offer, held }, answer: 'both-in-cart' });
    await banner(page)
      .getByRole('button', { name: /^Upgrade/ })
      .focus();
    await page.keyboard.press('Enter');
    const rest = banner(page).getByRole('button', { name: 'Remove the old one: Phone 64 GB' });
    await expect(rest).toBeFocused();
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => (await heardFrom(page)).filter((one) => one === 'accept'))
      .toHaveLength(2);
    expect(await findViolations(page)).toEqual([]);
  });

  test('collapses at once for who wants less motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await drawWidget(page, 'banner', { offer });
    await banner(page).getByRole('button', { name: 'No, thanks' }).click();
    expect(await heightOf(page)).toBe(0);
  });
});
