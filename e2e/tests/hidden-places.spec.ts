import { expect } from '@playwright/test';
import { openHost } from '../steps/open-host.js';
import { test } from '../steps/test.js';

const PHONE = { width: 390, height: 800 };
const DESKTOP = { width: 1200, height: 800 };

const banner = (id: string) =>
  `<div class="${id}"><uptier-banner id="${id}" placement="cart" source="upgrade" reserve="200"></uptier-banner></div>`;
const head = `<meta name="viewport" content="width=device-width"><style>
  @media (max-width: 600px) { .large { display: none } }
  @media (min-width: 601px) { .small { display: none } }</style>`;

for (const [screen, size, other, first, then] of [
  ['a phone', PHONE, DESKTOP, '#small', '#large'],
  ['a large screen', DESKTOP, PHONE, '#large', '#small'],
] as const) {
  test(`of two elements for two widths the one that is seen has the only offer, first on ${screen}`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await openHost(page, { head, body: banner('large') + banner('small') });
    const yes = page.getByRole('button', { name: /^Upgrade/ });
    await expect(page.locator(first).locator(yes)).toBeVisible();
    await page.setViewportSize(other);
    await expect(page.locator(then).locator(yes)).toBeVisible();
  });
}

test('an element that the page shows only with an offer has its offer while it is hidden', async ({
  page,
}) => {
  const body = `<section hidden>${banner('large')}</section><script>
    document.addEventListener('uptier:decided', ({ detail }) => {
      document.querySelector('section').hidden = !detail.decision.offers.length;
    });</script>`;
  await page.setViewportSize(DESKTOP);
  await openHost(page, { body });
  await expect(page.getByRole('button', { name: /^Upgrade/ })).toBeVisible();
});

for (const [which, goes] of [
  ['earlier', ':first-child'],
  ['later', ':last-child'],
] as const) {
  test(`of two elements with one id, as while one page changes into the next, the one that stays works on when the ${which} goes`, async ({
    page,
  }) => {
    await page.setViewportSize(DESKTOP);
    await openHost(page, { body: '<main></main>' });
    await page.evaluate(async (html) => {
      const main = document.querySelector('main')!;
      main.innerHTML = html;
      await customElements.whenDefined('uptier-banner');
      main.insertAdjacentHTML('beforeend', html);
    }, banner('offers'));
    const yes = page.getByRole('button', { name: /^Upgrade/ });
    await expect(yes).toHaveCount(2);
    await page.evaluate((one) => {
      document.querySelector(`main > ${one}`)!.remove();
      const { uptier } = window as unknown as { uptier: { push(command: unknown[]): void } };
      uptier.push(['context', { cart: { lines: [], subtotal: 0, currency: 'INR' } }]);
    }, goes);
    await expect(yes).toHaveCount(0);
  });
}
