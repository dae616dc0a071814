import { expect, type Page } from '@playwright/test';
import { addChecks } from '../../steps/add-checks.js';
import { askGallery } from '../../steps/ask-gallery.js';
import { findViolations } from '../../steps/find-violations.js';
import { recordComplaints } from '../../steps/record-complaints.js';
import { recordShifts } from '../../steps/record-shifts.js';
import type { Kind } from '../shop-page.js';
import { awaitWidgets } from './await-widgets.js';
import { copyText } from './copy-text.js';
import type { OpenPlain, Screen } from './plain-pages.js';
import { readBoxes } from './read-boxes.js';
import { shareOfDifference } from './share-of-difference.js';
import { shootRest, shootWithout } from './shoot-rest.js';
import { shootWidgets } from './shoot-widgets.js';

/** A page that is compared with the plain one of its kind. */
interface Compared {
  readonly kind: Kind;
  readonly screen: Screen;
  readonly root?: string | undefined;
  readonly plain: OpenPlain;
  /** Opens it, with our tag or another one. */
  readonly open: (tag?: string) => Promise<void>;
}

async function expectSameBoxes(page: Page, compared: Compared): Promise<void> {
  const { page: other } = await plainOf(compared);
  await copyText(page, other);
  expect(await readBoxes(page)).toEqual(await readBoxes(other));
}

async function expectLegible(page: Page): Promise<void> {
  expect(await findViolations(page, { only: ['color-contrast'], within: '.frame' })).toEqual([]);
  await addChecks(page);
  expect(await askGallery(page, 'findCrowding')).toEqual([]);
}

async function expectSamePixels(page: Page, compared: Compared): Promise<void> {
  const { shots } = await plainOf(compared);
  const shares = (await shootWidgets(page)).map((shot, i) => shareOfDifference(shot, shots[i]!));
  expect(Math.max(...shares), shares.join(' ')).toBeLessThanOrEqual(0.001);
}

/** Leaves the page without us. */
async function expectSameRest(page: Page, { open }: Compared): Promise<void> {
  const { picture, heights } = await shootRest(page);
  await open('');
  expect(shareOfDifference(picture, await shootWithout(page, heights))).toBe(0);
}

const plainOf = ({ plain, kind, screen, root }: Compared) => plain({ kind, screen, root });

/** Opens the page, and expects the widgets and the rest of it to leave each other alone. */
export async function expectAlone(page: Page, compared: Compared): Promise<void> {
  const complaints = recordComplaints(page);
  const shifts = await recordShifts(page);
  await compared.open();
  await awaitWidgets(page);
  await expectSameBoxes(page, compared);
  await expectLegible(page);
  expect(await shifts()).toBe(0);
  await expectSamePixels(page, compared);
  await expectSameRest(page, compared);
  expect(complaints).toEqual([]);
}
