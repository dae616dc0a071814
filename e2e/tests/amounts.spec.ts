import { expect, type Page } from '@playwright/test';
import { changeFeed } from '../steps/change-feed.js';
import { openHost, TAG } from '../steps/open-host.js';
import { recordEvents } from '../steps/record-events.js';
import { test } from '../steps/test.js';

const IN_RUPEES = { style: 'currency', currency: 'INR' } as const;

/** As `uptier build` writes it. */
const like = [
  new Intl.NumberFormat('de', IN_RUPEES).format(1_234_567.89),
  new Intl.NumberFormat('de', { ...IN_RUPEES, signDisplay: 'exceptZero' }).format(1234.56),
  new Intl.NumberFormat('de', IN_RUPEES).format(-1234.56),
];

/** Counts from now on how often the page asks the browser for a formatter of numbers, until it sees an offer. */
const countFormatters = (page: Page) =>
  page.addInitScript(() => {
    const made = { count: 0, atOffer: -1, NumberFormat: Intl.NumberFormat };
    const note = (): void => void made.count++;
    Intl.NumberFormat = new Proxy(Intl.NumberFormat, {
      construct: (target, said: [], wanted) => (note(), Reflect.construct(target, said, wanted)),
      apply: (target, self, said: []) => (note(), Reflect.apply(target, self, said)),
    });
    Object.assign(window, { made });
    const look = (): void => {
      const root = document.querySelector('uptier-carousel')?.shadowRoot;
      if (root?.querySelector('button')) made.atOffer = made.count;
      else requestAnimationFrame(look);
    };
    look();
  });

interface Made {
  readonly atOffer: number;
  readonly NumberFormat: typeof Intl.NumberFormat;
}
const madeIn = () => (window as unknown as { made: Made }).made;

for (const [knows, asks, amounts] of [
  ['says how amounts look', 'and asks for no formatter before its first offers', { de: like }],
  ['does not say it', 'and asks for one', undefined],
] as const) {
  test(`a German page whose feed ${knows} shows what Intl writes, ${asks}`, async ({ page }) => {
    await changeFeed(page, (feed) => {
      // How a rating is written the browser is asked still.
      const products = feed.products.map((one) => ({ ...one, proof: undefined }));
      return { ...feed, products, amounts };
    });
    await countFormatters(page);
    const events = await recordEvents(page);
    await openHost(page, { tag: TAG.replace('<script', '<script data-locale="de"') });
    const carousel = page.locator('uptier-carousel');
    await expect(carousel.getByRole('button').first()).toBeVisible();
    const atOffer = await page.evaluate(`(${String(madeIn)})().atOffer`);
    if (amounts) expect(atOffer).toBe(0);
    else expect(atOffer).toBeGreaterThan(0);
    const decided = (await events()).find(({ type }) => type === 'decided');
    const [offer] = decided!.detail.decision!.offers as { price: Record<string, number> }[];
    const { price, was, difference } = offer!.price;
    const written = await page.evaluate(
      (units) =>
        units.map((one) =>
          new (window as unknown as { made: Made }).made.NumberFormat('de', {
            style: 'currency',
            currency: 'INR',
          }).format(one / 100),
        ),
      [price!, was!, difference!],
    );
    const text = await carousel.evaluate(({ shadowRoot }) => shadowRoot!.textContent);
    for (const one of written) expect(text).toContain(one);
  });
}
