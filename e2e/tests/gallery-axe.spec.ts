import { expect } from '@playwright/test';
import { CHOICES } from '../gallery/settings.js';
import { findFaults } from '../steps/find-faults.js';
import { openGallery } from '../steps/open-gallery.js';
import { test } from '../steps/test.js';

// The gallery shows one component many times; each copy has the same name.
const except = ['landmark-unique'];

test.describe('every component in every state has no violation, nor a doubt of axe that nobody has answered', () => {
  // Each looks through the whole gallery.
  test.describe.configure({ timeout: 120_000 });
  // Nothing moves, so that axe sees each colour as it stays.
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  for (const preset of CHOICES.preset) {
    for (const scheme of CHOICES.scheme) {
      test(`preset ${preset}, ${scheme}, in both directions`, async ({ page }) => {
        await openGallery(page, { preset, scheme, width: '480' });
        expect(await findFaults(page, { except })).toEqual([]);
        await page.evaluate(() => (document.documentElement.dir = 'rtl'));
        // No colour hangs on the direction, and colours are what takes axe its time.
        const others = [...except, 'color-contrast'];
        expect(await findFaults(page, { except: others })).toEqual([]);
      });
    }
  }

  test('where the theme is the page’s own sheet', async ({ page }) => {
    await openGallery(page, { root: 'page', preset: 'soft' });
    expect(await findFaults(page, { except })).toEqual([]);
  });

  test('text on a picture is such a doubt', async ({ page }) => {
    await openGallery(page, { component: 'shipping', root: 'page' });
    const picture = 'linear-gradient(#fff, #000)';
    await page
      .locator('.uptier-shipping')
      .first()
      .evaluate((box, ground) => {
        box.style.background = ground;
      }, picture);
    const faults = await findFaults(page, { except, only: ['color-contrast'] });
    expect(faults.length).toBeGreaterThan(0);
    for (const fault of faults) expect(fault).toContain('color-contrast (bgGradient?)');
  });
});
