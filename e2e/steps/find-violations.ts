import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe is asked: everything of the whole page, if nothing is said. */
interface Asked {
  /** Rules that are left out. */
  readonly except?: readonly string[];
  /** No rules but these. */
  readonly only?: readonly string[];
  /** A selector: nothing but what stands in these elements. */
  readonly within?: string;
}

/** What axe finds wrong with the page, inside shadow roots too: the rule, and each place. */
export async function findViolations(page: Page, asked: Asked = {}): Promise<string[]> {
  await page.evaluate(axe);
  const violations = await page.evaluate(async ({ except = [], only, within }) => {
    const { axe: loaded } = window as unknown as {
      axe: { run(on: Document | Element[], how: object): Promise<{ violations: Violation[] }> };
    };
    const rules = Object.fromEntries(except.map((rule) => [rule, { enabled: false }]));
    const on = within === undefined ? document : [...document.querySelectorAll(within)];
    const how = { rules, ...(only && { runOnly: only }), resultTypes: ['violations'] };
    return (await loaded.run(on, how)).violations;
  }, asked);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
