import { expect, type Page } from '@playwright/test';
import { drawWidget, heardFrom } from '../steps/draw-widget.js';
import { findViolations } from '../steps/find-violations.js';
import { swipe } from '../steps/swipe.js';
import { test } from '../steps/test.js';

const offerOf = (title: string) => ({
  id: title,
  role: 'add-on',
  action: 'add',
  quantity: 1,
  gains: [],
  price: { currency: 'USD', exponent: 2, price: 1900, pay: 1900 },
  product: { id: title, title, url: `/p/${title}` },
});
const offers = ['One', 'Two', 'Three', 'Four', 'Five', 'Six'].map(offerOf);

const row = (page: Page) => page.getByRole('region', { name: 'You may also like' });
const list = (page: Page) => row(page).locator('.uptier-list');
const step = (page: Page, name: string) => row(page).getByRole('button', { name });
const isAtEnd = (page: Page, name: string) => step(page, name).getAttribute('aria-disabled');
/** Whether nothing is left of the row to scroll to. A step that knows it is told with the next frame. */
const isWhollyScrolled = (page: Page) =>
  list(page).evaluate(
    ({ scrollLeft, clientWidth, scrollWidth }) => scrollLeft + clientWidth > scrollWidth - 2,
  );
const scrolled = (page: Page) => list(page).evaluate(({ scrollLeft }) => Math.round(scrollLeft));
/** How far it is from one card to the next. */
const stride = (page: Page) =>
  list(page).evaluate(({ children: [first, second] }) =>
    Math.round(
      (second?.getBoundingClientRect().left ?? 0) - (first?.getBoundingClientRect().left ?? 0),
    ),
  );

const draw = (page: Page, some = offers) =>
  drawWidget(page, 'carousel', { offers: some, placement: 'product' });

test.describe('the carousel by keyboard', () => {
  test.use({ viewport: { width: 480, height: 800 } });

  test('goes from its steps to the row, through the cards, and out again', async ({ page }) => {
    await draw(page, offers.slice(0, 3));
    await page.locator('#before').focus();
    const stops = [
      step(page, 'Previous offers'),
      step(page, 'Next offers'),
      list(page),
      ...['One', 'Two', 'Three'].flatMap((title) => [
        row(page).getByRole('link', { name: title }),
        row(page).getByRole('button', { name: `Add: ${title}` }),
        row(page).getByRole('button', { name: `Not interested: ${title}` }),
      ]),
      page.locator('#after'),
    ];
    for (const stop of stops) {
      await page.keyboard.press('Tab');
      await expect(stop).toBeFocused();
    }
    await expect(list(page)).toHaveAccessibleName('You may also like');
    await page.keyboard.press('Shift+Tab');
    await expect(stops.at(-2)!).toBeFocused();
    expect(await findViolations(page)).toEqual([]);
  });

  test('goes a card on and back by arrows, and to its ends by End and Home', async ({ page }) => {
    await draw(page);
    await list(page).focus();
    const card = await stride(page);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => scrolled(page)).toBe(card);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => scrolled(page)).toBe(0);
    await page.keyboard.press('End');
    await expect.poll(() => isAtEnd(page, 'Next offers')).toBe('true');
    await page.keyboard.press('Home');
    await expect.poll(() => scrolled(page)).toBe(0);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await expect(list(page)).toBeFocused();
  });

  test('goes to the left where the page is read to the left', async ({ page }) => {
    await draw(page);
    await page.evaluate(() => (document.dir = 'rtl'));
    await list(page).focus();
    const card = await stride(page);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => scrolled(page)).toBe(card);
    await page.keyboard.press('End');
    await expect.poll(() => isAtEnd(page, 'Next offers')).toBe('true');
  });

  test('has steps that know the ends, and keep the focus there', async ({ page }) => {
    await draw(page);
    await expect.poll(() => isAtEnd(page, 'Previous offers')).toBe('true');
    await expect.poll(() => isAtEnd(page, 'Next offers')).toBe('false');
    await step(page, 'Next offers').focus();
    while (!(await isWhollyScrolled(page))) {
      const before = await scrolled(page);
      await page.keyboard.press('Enter');
      await expect.poll(() => scrolled(page)).toBeGreaterThan(before);
      // The scrolling has come to its end when it stands still.
      await expect
        .poll(async () => {
          const now = await scrolled(page);
          await page.waitForTimeout(100);
          return (await scrolled(page)) - now;
        })
        .toBe(0);
      const isEnd = String(await isWhollyScrolled(page));
      await expect.poll(() => isAtEnd(page, 'Next offers')).toBe(isEnd);
    }
    const end = await scrolled(page);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(300);
    expect(await scrolled(page)).toBe(end);
    await expect(step(page, 'Next offers')).toBeFocused();
    await expect.poll(() => isAtEnd(page, 'Previous offers')).toBe('false');
  });

  test('goes on at the next card after a no, at the one before the last, then at the heading', async ({
    page,
  }) => {
    await draw(page, offers.slice(0, 3));
    const refuse = async (title: string) => {
      await row(page)
        .getByRole('button', { name: `Not interested: ${title}` })
        .focus();
      await page.keyboard.press('Enter');
      await expect(page.getByText(`You will not see ${title} again soon.`)).toBeAttached();
      await expect(row(page).getByRole('button', { name: `Add: ${title}` })).toHaveCount(0);
    };
    await refuse('One');
    await expect(row(page).getByRole('link', { name: 'Two' })).toBeFocused();
    await refuse('Three');
    await expect(row(page).getByRole('link', { name: 'Two' })).toBeFocused();
    await refuse('Two');
    await expect(row(page).getByRole('heading')).toBeFocused();
    expect((await heardFrom(page)).filter((one) => one !== 'seen')).toEqual([
      'decline',
      'decline',
      'decline',
    ]);
  });
});

test.describe('the carousel by touch', () => {
  test.use({ viewport: { width: 390, height: 800 }, hasTouch: true });

  test('follows a swipe, stops at a card, and tells its steps', async ({ page }) => {
    await draw(page);
    await swipe(page, list(page), { x: -250 });
    await expect.poll(() => isAtEnd(page, 'Previous offers')).toBe('false');
    const card = await stride(page);
    await expect.poll(async () => (await scrolled(page)) % card).toBe(0);
    expect(await scrolled(page)).toBeGreaterThan(0);
    expect(await heardFrom(page)).not.toContain('accept');
    await swipe(page, list(page), { x: 300 });
    await expect.poll(() => scrolled(page)).toBe(0);
  });

  test('lets the page go by under a finger that moves up', async ({ page }) => {
    await draw(page);
    await swipe(page, list(page), { y: -200 });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    expect(await scrolled(page)).toBe(0);
  });

  test('takes a tap on its button', async ({ page }) => {
    await draw(page);
    await row(page).getByRole('button', { name: 'Add: One' }).tap();
    await expect(row(page).getByRole('button', { name: 'Done: One' })).toBeVisible();
  });
});

test.describe('the carousel by mouse', () => {
  test.use({ viewport: { width: 480, height: 800 } });

  /** Presses the mouse in the middle of a card, and moves it so many pixels. */
  async function press(page: Page, title: string, across = 0): Promise<void> {
    const box = await row(page).getByRole('listitem').filter({ hasText: title }).boundingBox();
    if (!box) throw new Error(`There is no card ${title}.`);
    const [x, y] = [box.x + box.width / 2, box.y + 40];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + across, y, { steps: 8 });
  }
  const watchClicks = (page: Page) =>
    page.evaluate(() => {
      const clicked: string[] = [];
      Object.assign(window, { clicked });
      addEventListener('click', (event) => {
        event.preventDefault();
        clicked.push((event.composedPath()[0] as Element).className);
      });
    });
  const clicks = (page: Page) =>
    page.evaluate(() => (window as unknown as { clicked: string[] }).clicked);

  test('goes along with the mouse, and stops at a card', async ({ page }) => {
    await draw(page);
    await watchClicks(page);
    const card = await stride(page);
    await press(page, 'One', -90);
    await expect.poll(() => scrolled(page)).toBe(90);
    await page.mouse.up();
    await expect.poll(() => scrolled(page)).toBe(card);
    await expect(list(page)).toHaveCSS('scroll-snap-type', 'x mandatory');
    expect(await clicks(page)).toEqual([]);
    await press(page, 'Two', 60);
    await page.mouse.up();
    await expect.poll(() => scrolled(page)).toBe(0);
    // What comes after it is a click again.
    await row(page).getByRole('link', { name: 'One' }).click();
    expect(await clicks(page)).toEqual(['uptier-link']);
  });

  test('goes to the left where the page is read to the left', async ({ page }) => {
    await draw(page);
    await page.evaluate(() => (document.dir = 'rtl'));
    const card = await stride(page);
    await press(page, 'One', 90);
    await expect.poll(() => scrolled(page)).toBe(-90);
    await page.mouse.up();
    await expect.poll(() => scrolled(page)).toBe(card);
  });

  test('lets go at once for who wants less motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await draw(page);
    const card = await stride(page);
    await press(page, 'One', -90);
    await page.mouse.up();
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await scrolled(page)).toBe(card);
  });

  test('takes a press that hardly moves for a click', async ({ page }) => {
    await draw(page);
    await watchClicks(page);
    await press(page, 'One', -4);
    await page.mouse.up();
    expect(await clicks(page)).toEqual(['uptier-link']);
    expect(await scrolled(page)).toBe(0);
    await row(page).getByRole('button', { name: 'Add: One' }).click();
    await expect(row(page).getByRole('button', { name: 'Done: One' })).toBeVisible();
  });

  test('takes no drag that began on a button for a yes', async ({ page }) => {
    await draw(page);
    const box = await row(page).getByRole('button', { name: 'Add: One' }).boundingBox();
    if (!box) throw new Error('There is no button.');
    await page.mouse.move(box.x + 90, box.y + 9);
    await page.mouse.down();
    await page.mouse.move(box.x + 30, box.y + 9, { steps: 8 });
    await page.mouse.up();
    await expect.poll(() => scrolled(page)).toBe(await stride(page));
    expect(await heardFrom(page)).not.toContain('accept');
  });

  test('is let go where the button was lifted outside of the page', async ({ page }) => {
    await draw(page);
    await press(page, 'One', -3);
    await page.mouse.move(240, 790);
    await page.mouse.up();
    await page.mouse.move(240, 100);
    await page.mouse.move(140, 100, { steps: 4 });
    expect(await scrolled(page)).toBe(0);
  });
});
