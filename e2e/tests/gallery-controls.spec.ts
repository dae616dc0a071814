import { expect } from '@playwright/test';
import { openGallery } from '../steps/open-gallery.js';
import { test } from '../steps/test.js';

test('the gallery begins at its top, with what to choose in sight, though its modals have taken the focus', async ({
  page,
}) => {
  await openGallery(page, { component: 'modal' });
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await expect(page.getByRole('form', { name: 'What to show' })).toBeInViewport();
});

test('who chooses by keys in the gallery goes on choosing where he was', async ({ page }) => {
  await openGallery(page, { component: 'shipping' });
  const preset = page.getByRole('combobox', { name: 'preset' });
  await preset.focus();
  for (const chosen of ['plain', 'soft']) {
    await preset.press('ArrowDown');
    await expect(page).toHaveURL(new RegExp(`component=shipping.*preset=${chosen}`));
    await page.locator('body[data-ready]').waitFor();
    await expect(preset).toHaveValue(chosen);
    await expect(preset).toBeFocused();
  }
});
