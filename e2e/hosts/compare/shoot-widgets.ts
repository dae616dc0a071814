import type { Locator, Page } from '@playwright/test';

/** All that a widget takes from the page as long as nobody sets it. */
const VARIABLES = `:root { --uptier-font: sans-serif; --uptier-font-size: 16px; --uptier-text: #222; --uptier-on-page: #222;
  --uptier-muted: #555; --uptier-surface: #fff; --uptier-tint: #f4f4f4; --uptier-track: #ddd; --uptier-border: #ccc;
  --uptier-control-border: #888; --uptier-backdrop: #fff }`;

/** At the page's corner, above all else of it. */
const LIFTED = `; position: fixed !important; inset: 0 auto auto 0 !important; margin: 0 !important;
  z-index: 2147483647 !important; background: #fff !important; transition: none !important`;

async function shootPlace(page: Page, place: Locator): Promise<Buffer> {
  const own = (await place.getAttribute('style')) ?? '';
  const style = (css: string) =>
    place.evaluate((one, text) => one.setAttribute('style', text), css);
  await style(own + LIFTED);
  const clip = await place.evaluate((one) => {
    const { x, y, width, height } =
      one.firstElementChild!.shadowRoot!.firstElementChild!.getBoundingClientRect();
    return { x, y, width: Math.ceil(width), height: Math.ceil(height) };
  });
  const shot = await page.screenshot({ clip, animations: 'disabled' });
  await style(own);
  return shot;
}

/** A picture of each widget, with font and colours set: of the dialog, where one is open over the rest. */
export async function shootWidgets(page: Page): Promise<Buffer[]> {
  const sheet = await page.addStyleTag({ content: VARIABLES });
  const shots: Buffer[] = [];
  for (const dialog of await page.locator('dialog:modal').all())
    shots.push(await dialog.screenshot({ animations: 'disabled' }));
  if (!shots.length)
    for (const place of await page.locator('.place').all())
      shots.push(await shootPlace(page, place));
  await sheet.evaluate((one) => (one as Element).remove());
  return shots;
}
