import { expect, test } from '@playwright/test';
import { CHOICES } from '../gallery/settings.js';
import { findViolations } from '../steps/find-violations.js';
import { openGallery } from '../steps/open-gallery.js';

// The gallery shows one component many times; each copy has the same name.
const except = ['landmark-unique'];

test.describe('every component in every state has no violation', () => {
  // Nothing moves, so that axe sees each colour as it stays.
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  for (const preset of CHOICES.preset) {
    for (const scheme of CHOICES.scheme) {
      for (const dir of CHOICES.dir) {
        test(`preset ${preset}, ${scheme}, ${dir}`, async ({ page }) => {
          await openGallery(page, { preset, scheme, dir, width: '480' });
          expect(await findViolations(page, { except })).toEqual([]);
        });
      }
    }
  }

  test('where the theme is the page’s own sheet', async ({ page }) => {
    await openGallery(page, { root: 'page', preset: 'soft' });
    expect(await findViolations(page, { except })).toEqual([]);
  });
});
