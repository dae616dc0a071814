import { expect, type Locator, type Page } from '@playwright/test';
import { expectFit } from '../../steps/expect-fit.js';
import { expectMissingPage } from '../../steps/expect-missing-page.js';
import { findViolations } from '../../steps/find-violations.js';
import { offeredIn } from '../../steps/offered-in.js';
import { testExample } from '../../steps/open-example.js';

const test = testExample('languages');

test.describe.configure({ mode: 'default' });

/** What the shop and the library say in each language, and what the same cart costs in each country, in minor units. */
const MARKETS = [
  {
    id: 'ko',
    dir: 'ltr',
    upgrade: /업그레이드/,
    no: /괜찮아요/,
    missing: '찾으시는 페이지가 없습니다',
    back: '차 둘러보기',
    tea: 12_000,
    larger: 15_000,
    cup: 8000,
    post: 3000,
    total: '₩15,000',
  },
  {
    id: 'ja',
    dir: 'ltr',
    upgrade: /アップグレード/,
    no: /いいえ、結構です/,
    missing: 'お探しのページはありません',
    back: 'お茶を見る',
    tea: 1300,
    larger: 1600,
    cup: 880,
    post: 400,
    total: '￥1,700',
  },
  {
    id: 'he',
    dir: 'rtl',
    upgrade: /שדרוג/,
    no: /לא, תודה/,
    missing: 'הדף הזה לא נמצא',
    back: 'לכל סוגי התה',
    tea: 4200,
    larger: 5200,
    cup: 2900,
    post: 1900,
    total: '61.00 ₪',
  },
  {
    id: 'ru',
    dir: 'ltr',
    upgrade: /Улучшить|Обновить|Перейти/,
    no: /Нет, спасибо/,
    missing: 'Такой страницы нет',
    back: 'Выбрать чай',
    tea: 89_000,
    larger: 109_000,
    cup: 59_000,
    post: 35_000,
    total: '1 240,00 ₽',
  },
] as const;

interface Cart {
  readonly lines: readonly { id: string; quantity: number }[];
  readonly subtotal: number;
  readonly total: number;
}

const cartOf = async (page: Page, id: string): Promise<Cart> =>
  (await page.request.get(`/${id}/cart.json`)).json();

const idsIn = async (page: Page, id: string) =>
  (await cartOf(page, id)).lines.map((line) => line.id);

/** Direction marks and spaces that do not break are for the eye only. */
const plain = (text: string) => text.replaceAll(/[\u200e\u200f]/g, '').replaceAll(/\s/g, ' ');

const totalOn = async (page: Page) => plain(await page.locator('#lines dd').last().innerText());

async function putTea(page: Page, id: string): Promise<void> {
  await page.goto(`/${id}/p/sencha-50`);
  await page.locator('main form button').click();
  await expect(page).toHaveURL(`/${id}/cart`);
}

const startOf = async (element: Locator) => (await element.boundingBox())?.x ?? Number.NaN;

for (const { id, dir, upgrade, no, missing, back, tea, larger, cup, post, total } of MARKETS) {
  test(`${id}: the larger tea is taken, taken back and declined, and the cart is right each time`, async ({
    page,
  }) => {
    await putTea(page, id);
    await expect.poll(() => totalOn(page)).toBe(total);
    const banner = page.locator('uptier-banner');
    await banner.getByRole('button', { name: upgrade }).click();
    await expect.poll(() => idsIn(page, id)).toEqual(['sencha-100']);
    expect((await cartOf(page, id)).subtotal).toBe(larger);
    await banner.getByRole('button').last().click();
    await expect.poll(() => idsIn(page, id)).toEqual(['sencha-50']);
    expect(await cartOf(page, id)).toMatchObject({ subtotal: tea, total: tea + post });
    await expect.poll(() => totalOn(page)).toBe(total);

    await page.reload();
    await banner.getByRole('button', { name: no }).click();
    await expect(banner.getByRole('button')).toHaveCount(0);
    expect((await cartOf(page, id)).subtotal).toBe(tea);
  });

  test(`${id}: what reaches free shipping makes it free, and is offered no more`, async ({
    page,
  }) => {
    await putTea(page, id);
    const shipping = page.locator('uptier-shipping');
    await shipping.getByRole('button').first().click();
    await expect.poll(() => idsIn(page, id)).toEqual(['sencha-50', 'cup']);
    expect(await cartOf(page, id)).toMatchObject({ subtotal: tea + cup, total: tea + cup });
    await page.reload();
    const offers = page.locator('uptier-carousel');
    await expect(offers.getByRole('listitem').first()).toBeVisible();
    expect(await offeredIn(offers)).not.toContain('cup');
    expect(await offeredIn(offers)).not.toContain('sencha-50');
  });

  test(`${id}: the page and its widgets are read from the right side`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await putTea(page, id);
    await expect(page.locator('html')).toHaveAttribute('dir', dir);
    const cards = page.locator('uptier-carousel').getByRole('listitem');
    await expect(cards.nth(1)).toBeVisible();
    const isToTheLeft = (await startOf(cards.nth(1))) < (await startOf(cards.nth(0)));
    expect(isToTheLeft).toBe(dir === 'rtl');
    expect(await findViolations(page)).toEqual([]);
  });

  test(`${id}: no page is wider than a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await putTea(page, id);
    for (const path of ['', '/p/sencha-50', '/cart']) {
      await page.goto(`/${id}${path}`);
      await page.waitForLoadState('networkidle');
      await expectFit(page, path);
    }
  });

  test(`${id}: where there is no page, the shop says so in its language and leads back`, async ({
    page,
  }) => {
    const path = `/${id}/p/no-such-tea`;
    await expectMissingPage(page, { path, heading: missing, link: back, to: `/${id}` });
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('dir', dir);
    for (const other of MARKETS)
      await expect(page.locator(`nav a[href="/${other.id}"]`)).toBeVisible();
  });
}

test('the switch leads to the same page in another language, and the cart comes along', async ({
  page,
}) => {
  await putTea(page, 'ko');
  await page.getByRole('link', { name: 'עברית' }).click();
  await expect(page).toHaveURL('/he/cart');
  await expect.poll(() => totalOn(page)).toBe('61.00 ₪');
  await page.getByRole('link', { name: '日本語' }).click();
  await expect.poll(() => totalOn(page)).toBe('￥1,700');
});

test.describe('a browser that asks for Russian', () => {
  test.use({ locale: 'ru-RU' });

  test('hears in it that there is no page, also where the address names no language', async ({
    page,
  }) => {
    const [heading, link] = ['Такой страницы нет', 'Выбрать чай'];
    await expectMissingPage(page, { path: '/nowhere/at/all', heading, link, to: '/ru' });
  });

  test.describe('and runs no script', () => {
    test.use({ javaScriptEnabled: false });

    test('gets it all the same, and fills the cart and empties it', async ({ page }) => {
      await page.goto('/');
      await expect(page).toHaveURL('/ru');
      await putTea(page, 'ru');
      await expect.poll(() => totalOn(page)).toBe('1 240,00 ₽');
      await page.getByRole('button', { name: /^Удалить/ }).click();
      await expect(page.getByText('В корзине пока ничего нет.')).toBeVisible();
    });
  });
});
