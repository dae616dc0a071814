import type { Page } from '@playwright/test';

/** What the browser complains about on the page from now on. */
export function recordComplaints(page: Page): string[] {
  const said: string[] = [];
  page.on('pageerror', ({ message }) => said.push(message));
  page.on('console', (line) => {
    // What did not load is named by its address alone.
    if (line.type() === 'error' || line.type() === 'warning')
      said.push(`${line.text()} ${line.location().url}`);
  });
  return said;
}
