import { expect, type Page } from '@playwright/test';
import { testExample } from '../../steps/open-example.js';
import { testPagesFit } from '../../steps/test-pages-fit.js';

const test = testExample('saas');

// One app for all of them: it makes its feed when it opens. Each test is a new customer on the free plan.
test.describe.configure({ mode: 'default' });

interface Customer {
  readonly plan: string;
  readonly owned: readonly string[];
  readonly usage: { readonly storage?: { used: number; limit: number } };
}

const customerOf = async (page: Page): Promise<Customer> =>
  (await page.request.get('/api/me')).json();

async function take(page: Page, id: string): Promise<void> {
  expect((await page.request.post('/api/take', { data: { id } })).ok()).toBe(true);
}

async function fill(page: Page, times: number): Promise<void> {
  for (let i = 0; i < times; i++)
    await page.request.post('/do/import', { maxRedirects: 0, headers: { origin: origin(page) } });
}

const origin = (page: Page): string => new URL(page.url()).origin;

const pay = (page: Page) => page.locator('#standing');

const offerIn = (page: Page) =>
  page.locator('uptier-banner').getByRole('button', { name: /^(Upgrade|Add)/ });

/** Nothing is offered, once everything that could offer something has decided. */
async function expectNoOffer(page: Page, element: 'banner' | 'carousel' | 'compare' = 'banner') {
  await page.waitForLoadState('networkidle');
  await expect(
    page.locator(`uptier-${element}`).getByRole('button', { name: /^(Upgrade|Add|Try)/ }),
  ).toHaveCount(0);
}

/** `4.6 of 5`, in gigabytes. */
async function expectMeter(page: Page, used: string): Promise<void> {
  const meter = page.locator('uptier-banner').getByRole('meter', { name: 'Storage' });
  await expect(meter).toHaveAttribute('aria-valuetext', new RegExp(`^${used}\\sGB$`));
}

/** What the page says of the price is a day, and not an invented share of a month. */
const DAY = String.raw`\w+ \d{1,2}, \d{4}`;

test('the meter always shows; at a limit the plan that lifts it is offered, taken, and taken back', async ({
  page,
}) => {
  await page.goto('/');
  const banner = page.locator('uptier-banner');
  await expectMeter(page, '3.8 of 5');
  await expectNoOffer(page);

  await page.getByRole('button', { name: /^Import/ }).click();
  await page.getByRole('button', { name: /^Import/ }).click();
  await expectMeter(page, '4.6 of 5');
  await expect(banner.getByText('Almost full')).toBeVisible();
  await expect(banner.getByText('Your storage is 92 % full')).toBeVisible();
  await expect(banner.getByText('Storage 5 GB → 20 GB')).toBeVisible();

  await offerIn(page).click();
  await expectMeter(page, '4.6 of 20');
  await expect(pay(page)).toContainText('Plotline Starter $59.00 a month');
  await expect(pay(page)).toContainText(new RegExp(`From ${DAY} on\\.`));
  expect(await customerOf(page)).toMatchObject({
    plan: 'starter',
    usage: { storage: { used: 4.6, limit: 20 } },
  });
  await page.reload();
  await expectMeter(page, '4.6 of 20');
  await expectNoOffer(page);

  await page.getByRole('button', { name: 'Undo the last change' }).click();
  await expect(pay(page)).toContainText('Plotline Free');
  await expectMeter(page, '4.6 of 5');
  expect(await customerOf(page)).toMatchObject({ plan: 'free' });
});

test('a no at the limit stays a no until it is reached, and then counts for good', async ({
  page,
}) => {
  await page.goto('/');
  await fill(page, 2);
  await page.reload();
  await page.getByRole('button', { name: /No, thanks/ }).click();
  await page.reload();
  await expectNoOffer(page);
  await fill(page, 1);
  await page.reload();
  await expect(page.locator('uptier-banner').getByText('Full', { exact: true })).toBeVisible();
  await expect(offerIn(page)).toBeVisible();
  await page.getByRole('button', { name: /No, thanks/ }).click();
  await page.reload();
  await expectMeter(page, '5 of 5');
  await expectNoOffer(page);
  expect(await customerOf(page)).toMatchObject({ plan: 'free' });
});

test('a full storage offers nothing where the next plan holds no more', async ({ page }) => {
  await page.goto('/');
  await take(page, 'starter');
  await fill(page, 40);
  await page.reload();
  await expectMeter(page, '19.8 of 20');
  await expectNoOffer(page);
  await take(page, 'growth');
  await page.reload();
  await expect(page.locator('uptier-banner').getByText('Plotline Premium')).toBeVisible();
});

test('ten dashboards are a milestone, which the offer tells as what the customer did', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'New dashboard' }).click();
  await expect(page.getByRole('heading', { name: '9 dashboards' })).toBeVisible();
  await expectNoOffer(page);
  await page.getByRole('button', { name: 'New dashboard' }).click();
  await expect(page.locator('uptier-banner').getByText('You made 10 dashboards')).toBeVisible();
  await page.getByRole('button', { name: /No, thanks/ }).click();
  await page.reload();
  await expectNoOffer(page);
});

test('the plans stand side by side by the month and by the year, and a year is taken on the page of its plan', async ({
  page,
}) => {
  await page.goto('/plans');
  const table = page.locator('uptier-compare');
  const starter = table.getByRole('row').filter({ hasText: 'Starter' });
  await expect(starter.getByText('$59.00 a month', { exact: true })).toBeVisible();
  await expect(table.getByText('Your plan')).toHaveCount(1);
  await table.getByLabel('Yearly').check();
  await expect(starter.getByText('$564.00 a year', { exact: true })).toBeVisible();
  await expect(starter.getByText('2.4 months free')).toBeVisible();
  await starter.getByRole('link').click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Plotline Starter');
  await page.getByLabel(/\$564\.00 a year/).check();
  await page.getByRole('button', { name: 'Change to Starter' }).click();
  await expect(page.locator('#bought')).toContainText(
    new RegExp(`Plotline Starter\\s*\\$564\\.00 a year\\. From ${DAY} on\\.`),
  );
  expect(await customerOf(page)).toMatchObject({ plan: 'starter' });
});

test('a plan is taken in the table, and the one after it is paid from the end of what is paid', async ({
  page,
}) => {
  await page.goto('/plans');
  const table = page.locator('uptier-compare');
  await table.getByRole('button', { name: /^Upgrade.*Starter$/ }).click();
  await expect(pay(page)).toContainText('Plotline Starter $59.00 a month');
  const upgrade = table.getByRole('button', { name: /^Upgrade.*Professional$/ });
  await expect(table.getByText('+$110.00 a month')).toBeVisible();
  await upgrade.click();
  await expect(pay(page)).toContainText('Plotline Professional $169.00 a month');
  await expect(pay(page)).toContainText(new RegExp(`From ${DAY} on. Until then it is paid for.`));
  expect(await customerOf(page)).toMatchObject({ plan: 'professional' });
  await page.getByRole('button', { name: 'Undo the last change' }).click();
  expect(await customerOf(page)).toMatchObject({ plan: 'starter' });
});

test('support helps first, sells only what solves the topic, and sells nothing where nothing does', async ({
  page,
}) => {
  await page.goto('/support');
  await page.getByRole('link', { name: 'My storage is full' }).click();
  await expect(page.getByRole('heading', { name: 'What you can do' })).toBeVisible();
  await expectNoOffer(page);
  await page.getByRole('link', { name: 'This did not help' }).click();
  await expect(page.locator('uptier-banner').getByText('Plotline Starter')).toBeVisible();

  await page.goto('/support/chart-colours');
  await expectNoOffer(page);

  await page.goto('/support/old-numbers');
  const banner = page.locator('uptier-banner');
  await expect(banner.getByText('15 minute sync')).toBeVisible();
  await expect(banner.getByText('$18.00 a month').first()).toBeVisible();
  await offerIn(page).click();
  await expect(pay(page)).toContainText('15 minute sync $18.00 a month');
  expect(await customerOf(page)).toMatchObject({ plan: 'free', owned: ['15-minute-sync'] });
  await page.reload();
  await expectNoOffer(page);
});

test('add-ons go with the plan, none is dearer than it, and what is owned is not offered again', async ({
  page,
}) => {
  await page.goto('/');
  await take(page, 'starter');
  await page.goto('/account');
  const row = page.locator('uptier-carousel');
  const add = row.getByRole('button', { name: /^Add: / });
  await expect(add).toHaveCount(2);
  for (const name of ['Add: 15 minute sync', 'Add: Fiscal calendar'])
    await expect(row.getByRole('button', { name })).toBeVisible();

  await row.getByRole('button', { name: 'Add: Fiscal calendar' }).click();
  await expect(page.locator('#bought')).toContainText('$50.00 a month.');
  await page.reload();
  await expect(add).toHaveCount(1);
  expect(await customerOf(page)).toMatchObject({ owned: ['fiscal-calendar'] });
  await page.getByRole('button', { name: 'Undo the last change' }).click();
  await expect(add).toHaveCount(2);
  await expect(page.locator('#bought')).not.toContainText('Fiscal calendar');
});

for (const [why, makeUnhappy, makeHappy] of [
  [
    'who would not recommend it',
    async (page: Page) => rate(page, '3'),
    async (page: Page) => rate(page, '9'),
  ],
  ['whose complaint is open', complain, solve],
] as const) {
  test(`a customer ${why} is offered nothing anywhere, and is again when that has passed`, async ({
    page,
  }) => {
    await page.goto('/');
    await fill(page, 2);
    await makeUnhappy(page);
    await page.goto('/');
    await expectMeter(page, '4.6 of 5');
    await expectNoOffer(page);
    await page.goto('/support/old-numbers');
    await expectNoOffer(page);
    await page.goto('/account');
    await expectNoOffer(page, 'carousel');
    await page.goto('/plans');
    await expect(page.getByRole('link', { name: 'Premium' })).toBeVisible();
    await expectNoOffer(page, 'compare');

    await makeHappy(page);
    await page.goto('/');
    await expect(offerIn(page)).toBeVisible();
  });
}

async function rate(page: Page, score: string): Promise<void> {
  await page.goto('/account');
  await page.getByLabel(score, { exact: true }).check();
  await page.getByRole('button', { name: 'Tell us' }).click();
  await expect(page.getByLabel(score, { exact: true })).toBeChecked();
}

async function complain(page: Page): Promise<void> {
  await page.goto('/support');
  await page.getByLabel('What is wrong?').fill('I paid twice.');
  await page.getByRole('button', { name: 'Send it' }).click();
  await expect(page.getByText('We are looking at it')).toBeVisible();
}

async function solve(page: Page): Promise<void> {
  await page.goto('/support');
  await page.getByRole('button', { name: 'It is solved' }).click();
  await expect(page.getByLabel('What is wrong?')).toBeVisible();
}

test('a form of another site changes no plan', async ({ request }) => {
  const answer = await request.post('/do/take', {
    form: { id: 'premium' },
    headers: { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' },
  });
  expect(answer.status()).toBe(403);
});

testPagesFit(test, {
  of: 'the app of plans',
  fill: async (page) => {
    await page.goto('/');
    await fill(page, 2);
  },
  paths: ['/', '/plans', '/plans/starter', '/support', '/support/old-numbers', '/account'],
});

test.describe('without any script in the browser', () => {
  test.use({ javaScriptEnabled: false });

  test('a plan changes and comes back, and a plan that is too small is refused in words', async ({
    page,
  }) => {
    await page.goto('/plans');
    await page.getByRole('link', { name: 'Starter' }).click();
    await page.getByRole('button', { name: 'Change to Starter' }).click();
    await expect(page.locator('#bought')).toContainText('Plotline Starter');
    await page.goto('/');
    for (let i = 0; i < 4; i++) await page.getByRole('button', { name: /^Import/ }).click();
    await page.getByRole('button', { name: 'Undo the last change' }).click();
    await expect(page.getByRole('alert')).toHaveText(
      'Plotline Free holds 5 GB. You use more: make room first.',
    );
  });
});
