import { expect } from '@playwright/test';
import type { PageDriver } from '../../engines/page-driver.js';
import { expectWhole } from '../../engines/expect-whole.js';
import { shopPage } from '../../engines/shop-page.js';
import { test } from '../../engines/walk.js';

const BODY =
  '<uptier-carousel placement="home" source="bestSellers" reserve="300"></uptier-carousel>';

/** Runs in the page: how far the row is scrolled, how far it is from one card to the next, and what its steps say. */
function lookAtRow() {
  const root = document.querySelector('uptier-carousel')!.shadowRoot!;
  const list = root.querySelector('.uptier-list')!;
  const [first = 0, second = 0] = [...list.children].map(
    (card) => card.getBoundingClientRect().left,
  );
  const isEnd = (step: string) =>
    root.querySelector(step)?.getAttribute('aria-disabled') === 'true';
  return {
    at: Math.round(list.scrollLeft),
    card: Math.round(second - first),
    isStart: isEnd('.uptier-previous'),
    isEnd: isEnd('.uptier-next'),
    pageY: scrollY,
  };
}

const focusList = () =>
  document
    .querySelector('uptier-carousel')!
    .shadowRoot!.querySelector<HTMLElement>('.uptier-list')!
    .focus();

const row = (driver: PageDriver) => driver.run(lookAtRow);

test('the carousel goes by keys: through its steps and cards, a card on and back, and to its ends', async ({
  driver,
  serve,
}) => {
  const { address } = await serve(shopPage({ body: BODY }));
  await driver.goto(address);
  await expect.poll(() => driver.sees('button', 'Next offers')).toBe(true);
  await driver.press('Tab');
  await expect.poll(() => driver.isFocused('button', 'Previous offers')).toBe(true);
  await driver.press('Tab');
  await expect.poll(() => driver.isFocused('button', 'Next offers')).toBe(true);
  await driver.press('Tab');
  const { card } = await row(driver);
  await driver.press('ArrowRight');
  await expect.poll(async () => (await row(driver)).at).toBe(card);
  await driver.press('ArrowLeft');
  await expect.poll(async () => (await row(driver)).at).toBe(0);
  await driver.press('End');
  await expect.poll(async () => (await row(driver)).isEnd).toBe(true);
  await driver.press('Home');
  await expect.poll(async () => (await row(driver)).at).toBe(0);
  await expect.poll(() => row(driver)).toMatchObject({ isStart: true, isEnd: false, pageY: 0 });
  await driver.press('Tab');
  await expect.poll(() => driver.isFocused('link', 'One')).toBe(true);
  await driver.press('Shift+Tab');
  await driver.press('Shift+Tab');
  await expect.poll(() => driver.isFocused('button', 'Next offers')).toBe(true);
  await driver.press('Enter');
  await expect.poll(async () => (await row(driver)).at).toBeGreaterThan(0);
  await expectWhole(driver);
});

test('from right to left the row begins at the right, and the other keys and steps go on', async ({
  driver,
  serve,
}) => {
  const { address } = await serve(shopPage({ body: BODY, root: 'lang="en-US" dir="rtl"' }));
  await driver.goto(address);
  await expect.poll(() => driver.sees('button', 'Next offers')).toBe(true);
  const { card } = await row(driver);
  expect(card).toBeLessThan(0);
  const stepsAt = () =>
    ['.uptier-previous', '.uptier-next'].map(
      (step) =>
        document
          .querySelector('uptier-carousel')!
          .shadowRoot!.querySelector(step)!
          .getBoundingClientRect().left,
    );
  const [previous = 0, next = 0] = await driver.run(stepsAt);
  expect(next).toBeLessThan(previous);
  await driver.run(focusList);
  await driver.press('ArrowLeft');
  await expect.poll(async () => (await row(driver)).at).toBe(card);
  await driver.press('ArrowRight');
  await expect.poll(async () => (await row(driver)).at).toBe(0);
  await driver.press('End');
  await expect.poll(async () => (await row(driver)).isEnd).toBe(true);
  await driver.press('Home');
  await expect.poll(async () => (await row(driver)).at).toBe(0);
  await driver.click('button', 'Next offers');
  await expect.poll(async () => (await row(driver)).at).toBeLessThan(0);
  await expectWhole(driver);
});
