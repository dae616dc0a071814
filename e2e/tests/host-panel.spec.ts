import { expect, type Page } from '@playwright/test';
import { shareOfDifference } from '../hosts/compare/share-of-difference.js';
import { HOSTS } from '../hosts/hosts.js';
import { RULES } from '../hosts/rules.js';
import type { Foreign } from '../hosts/shop-page.js';
import { openShopPage } from '../steps/open-shop-page.js';
import { recordComplaints } from '../steps/record-complaints.js';
import { test } from '../steps/test.js';

async function shootPanel(page: Page, foreign: Foreign): Promise<Buffer> {
  await openShopPage(page, { kind: 'checkout', foreign, query: '?uptier=debug' });
  const panel = page.getByRole('complementary', { name: 'Uptier debug' });
  await panel.getByText('Northlight Phone, 128 GB').first().waitFor();
  // How much has happened by now may be another number.
  const last = panel.locator('summary').last();
  await last.evaluate((one) => (one.textContent = 'What happened'));
  return panel.screenshot({ animations: 'disabled' });
}

/** What no page has, all of it against the panel. */
const AGAINST: Readonly<Record<string, Foreign>> = {
  'rules that are important': {
    head: `<style>html > *, html > * * { position: static !important; display: none !important; visibility: hidden !important;
      opacity: 0.5 !important; color: red !important; font: italic 30px/3 serif !important; letter-spacing: 3px !important;
      text-transform: uppercase !important; direction: rtl !important; transform: scale(0.5) !important }
      body { display: block !important }</style>`,
  },
};

/** Where the most could reach in; `npm run test:hosts` takes all. */
const FEW = [
  'Bootstrap 3',
  'a reset that unsets everything',
  'quirks mode',
  'a page from right to left',
  'a page that is moved and filtered',
  'rules that are important',
];

const isTaken = (name: string): boolean =>
  // A zoomed page is to zoom all that is on it.
  process.env['UPTIER_HOSTS'] === 'all' ? name !== 'a zoomed root' : FEW.includes(name);

const PAGES = Object.entries({ ...HOSTS, ...RULES, ...AGAINST }).filter(([name]) => isTaken(name));

for (const [name, foreign] of PAGES) {
  test(`the debug panel looks the same as on a plain page: ${name}`, async ({ page }) => {
    const complaints = recordComplaints(page);
    const plain = await shootPanel(page, {});
    expect(shareOfDifference(await shootPanel(page, foreign), plain)).toBeLessThanOrEqual(0.001);
    expect(complaints).toEqual([]);
  });
}
