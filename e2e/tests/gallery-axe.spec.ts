import { expect } from '@playwright/test';
import { CHOICES } from '../gallery/settings.js';
import { findViolations } from '../steps/find-violations.js';
import { openGallery } from '../steps/open-gallery.js';
import { test } from '../steps/test.js';

// The gallery shows one component many times; each copy has the same name.
const except = ['landmark-unique'];

test.describe('every component in every state has no violation', () => {
  // Each looks through the whole gallery.
  test.describe.configure({ timeout: 120_000 });
  // Nothing moves, so that axe sees each colour as it stays.
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  for (const preset of CHOICES.preset) {
    for (const scheme of CHOICES.scheme) {
      test(`preset ${preset}, ${scheme}, in both directions`, async ({ page }) => {
        await openGallery(page, { preset, scheme, width: '480' });
        expect(await findViolations(page, { except })).toEqual([]);
        await page.evaluate(() => (document.documentElement.dir = 'rtl'));
        // No colour hangs on the direction, and colours are what takes axe its time.
        const others = [...except, 'color-contrast'];
        expect(await findViolations(page, { except: others })).toEqual([]);
      });
    }
  }

  test('where the theme is the page’s own sheet', async ({ page }) => {
    await openGallery(page, { root: 'page', preset: 'soft' });
    expect(await findViolations(page, { except })).toEqual([]);
  });
});
