import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds wrong with the page, inside shadow roots too: the rule, and each place. Some rules may be left out. */
export async function findViolations(
  page: Page,
  { except = [] }: { readonly except?: readonly string[] } = {},
): Promise<string[]> {
  await page.evaluate(axe);
  const violations = await page.evaluate(async (left) => {
    const { axe: loaded } = window as unknown as {
      axe: { run(on: Document, how: object): Promise<{ violations: Violation[] }> };
    };
    const rules = Object.fromEntries(left.map((rule) => [rule, { enabled: false }]));
    return (await loaded.run(document, { rules, resultTypes: ['violations'] })).violations;
  }, except);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
