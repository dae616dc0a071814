import { expect, type Page } from '@playwright/test';
import { awaitWidgets } from '../hosts/compare/await-widgets.js';
import { copyText } from '../hosts/compare/copy-text.js';
import { test, type OpenPlain } from '../hosts/compare/plain-pages.js';
import { readBoxes } from '../hosts/compare/read-boxes.js';
import { shareOfDifference } from '../hosts/compare/share-of-difference.js';
import { shootRest, shootWithout } from '../hosts/compare/shoot-rest.js';
import { shootWidgets } from '../hosts/compare/shoot-widgets.js';
import { HOSTS } from '../hosts/hosts.js';
import { RULES } from '../hosts/rules.js';
import { KINDS, type Foreign, type Kind } from '../hosts/shop-page.js';
import { addChecks } from '../steps/add-checks.js';
import { askGallery } from '../steps/ask-gallery.js';
import { findViolations } from '../steps/find-violations.js';
import { openShopPage } from '../steps/open-shop-page.js';
import { recordComplaints } from '../steps/record-complaints.js';
import { recordShifts } from '../steps/record-shifts.js';

interface Case {
  readonly kind: Kind;
  readonly foreign: Foreign;
  readonly plain: OpenPlain;
}

async function expectSameBoxes(page: Page, { kind, foreign, plain }: Case): Promise<void> {
  const { page: other } = await plain(kind, foreign.root);
  await copyText(page, other);
  expect(await readBoxes(page)).toEqual(await readBoxes(other));
}

async function expectLegible(page: Page): Promise<void> {
  expect(await findViolations(page, { only: ['color-contrast'], within: '.frame' })).toEqual([]);
  await addChecks(page);
  expect(await askGallery(page, 'findCrowding')).toEqual([]);
}

async function expectSamePixels(page: Page, { kind, foreign, plain }: Case): Promise<void> {
  const { shots } = await plain(kind, foreign.root);
  const shares = (await shootWidgets(page)).map((shot, i) => shareOfDifference(shot, shots[i]!));
  expect(Math.max(...shares), shares.join(' ')).toBeLessThanOrEqual(0.001);
}

/** Leaves the page without us. */
async function expectSameRest(page: Page, { kind, foreign }: Case): Promise<void> {
  const { picture, heights } = await shootRest(page);
  await openShopPage(page, { kind, foreign, tag: '' });
  expect(shareOfDifference(picture, await shootWithout(page, heights))).toBe(0);
}

const isAll = process.env['UPTIER_HOSTS'] === 'all';

/** Each with every kind of page; in `npm test` with one of them, in turn. */
const pagesUnder = (all: Readonly<Record<string, Foreign>>, kinds: readonly Kind[]) =>
  Object.entries(all).flatMap(([name, foreign], i) =>
    kinds
      .filter((_, rank) => isAll || rank === i % kinds.length)
      .map((kind) => ({ name, foreign, kind })),
  );

/** What is one rule is tried where most can break. */
const PAGES = [...pagesUnder(HOSTS, KINDS), ...pagesUnder(RULES, ['cart', 'thank-you'])];

for (const { name, foreign, kind } of PAGES) {
  test(`the widgets and a ${kind} page leave each other alone: ${name}`, async ({
    page,
    plain,
  }) => {
    const complaints = recordComplaints(page);
    const shifts = await recordShifts(page);
    await openShopPage(page, { kind, foreign });
    await awaitWidgets(page);
    await expectSameBoxes(page, { kind, foreign, plain });
    await expectLegible(page);
    expect(await shifts()).toBe(0);
    await expectSamePixels(page, { kind, foreign, plain });
    await expectSameRest(page, { kind, foreign, plain });
    expect(complaints).toEqual([]);
  });
}
