import type { Page } from '@playwright/test';
import type { Choice } from '../gallery/settings.js';

const address = `http://127.0.0.1:${process.env['UPTIER_GALLERY_PORT']}`;

/** Opens the gallery with some of its choices made, and waits until all that was asked for is drawn. */
export async function openGallery(
  page: Page,
  choices: Partial<Record<Choice, string>>,
): Promise<void> {
  await page.goto(`${address}/?${new URLSearchParams(choices)}`);
  await page.locator('body[data-ready]').waitFor();
}
