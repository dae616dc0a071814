import { expect, type Page } from '@playwright/test';
import { changeFeed } from '../steps/change-feed.js';
import { fillCart } from '../steps/fill-cart.js';
import { recordEvents } from '../steps/record-events.js';
import { test } from '../steps/test.js';

/** Opens the cart of a shop whose pages are in another language. */
async function openCart(page: Page, lang: string) {
  await page.route('**/cart', async (route) => {
    const answer = await route.fetch();
    const html = (await answer.text())
      .replace(/<html lang="[^"]*"/, `<html lang="${lang}"`)
      .replaceAll(/ data-locale="[^"]*"/g, '');
    await route.fulfill({ response: answer, body: html });
  });
  await page.goto('/cart');
  return page.locator('uptier-carousel');
}

test.beforeEach(({ page }) => fillCart(page, { 'iphone-11-red-64-gb': 1 }));

test('a widget speaks the language of its page, and writes numbers as it does', async ({
  page,
}) => {
  const carousel = await openCart(page, 'ko');
  await expect(
    carousel.getByRole('button', { name: /^업그레이드|더 내고 업그레이드/ }).first(),
  ).toBeVisible();
  await expect(carousel.getByText('이전 가격 ₹59,900.00')).toBeVisible();
  await carousel
    .getByRole('button', { name: /^추천 이유/ })
    .first()
    .click();
  await expect(carousel.getByText(/장바구니에 .+ 상품이 있어요\. 이 상품은 /)).toBeVisible();
});

test('its words are asked for with its code, not after it', async ({ page }) => {
  // Nothing else of Uptier's is answered until they are asked for.
  let ask = () => {};
  const asked = new Promise<void>((resolve) => (ask = resolve));
  await page.route('**/uptier-*.js', async (route) => {
    const url = route.request().url();
    if (url.includes('uptier-words-ru')) ask();
    // Without the hashes of what comes later nobody asks for a language.
    if (!url.includes('uptier-later')) await asked;
    await route.continue();
  });
  const carousel = await openCart(page, 'ru-RU');
  await expect(carousel.getByText(/^Раньше/).first()).toBeVisible();
});

test('a widget speaks English where the words do not come, and the page is told', async ({
  page,
}) => {
  const told = await recordEvents(page);
  await page.route('**/uptier-words-*.js*', (route) => route.abort());
  const carousel = await openCart(page, 'ja');
  await expect(carousel.getByText(/^Was /).first()).toBeVisible();
  const errors = (await told()).filter(({ type }) => type === 'error');
  expect(errors.map(({ detail }) => detail.code)).toEqual(['chunk-unreachable']);
});

test('the shop can say it in words of its own, in its feed', async ({ page }) => {
  const messages = { de: { was: 'Früher {price}' }, ko: { was: '전에는 {price}' } };
  await changeFeed(page, (feed) => ({ ...feed, messages }));
  const carousel = await openCart(page, 'de-CH');
  await expect(carousel.getByText(/^Früher /).first()).toBeVisible();
  await expect(carousel.getByText('Kein Interesse').first()).toBeVisible();
});
