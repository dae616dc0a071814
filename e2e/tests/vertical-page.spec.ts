import { expect } from '@playwright/test';
import { openHost } from '../steps/open-host.js';
import { test } from '../steps/test.js';

test('on a page that writes from top to bottom a widget writes its lines across', async ({
  page,
}) => {
  const head = '<style>body { writing-mode: vertical-rl; text-orientation: upright }</style>';
  await openHost(page, { head });
  const yes = page.getByRole('button', { name: /^Upgrade/ });
  await expect(yes).toBeVisible();
  await expect(yes).toHaveCSS('writing-mode', 'horizontal-tb');
  await expect(yes).toHaveCSS('text-orientation', 'mixed');
});
