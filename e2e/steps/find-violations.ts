import type { Page } from '@playwright/test';
import { askAxe, type Asked } from './ask-axe.js';

/** What axe finds wrong with the page, inside shadow roots too: the rule, and each place. */
export async function findViolations(page: Page, asked: Asked = {}): Promise<string[]> {
  const { violations } = await askAxe(page, asked);
  return violations.map(({ rule, html }) => `${rule}: ${html}`);
}
