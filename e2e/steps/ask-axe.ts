import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe is asked: everything of the whole page, if nothing is said. */
export interface Asked {
  /** Rules that are left out. */
  readonly except?: readonly string[];
  /** No rules but these. */
  readonly only?: readonly string[];
  /** A selector: nothing but what stands in these elements. */
  readonly within?: string;
}

/** A place that axe speaks of. */
export interface Finding {
  readonly rule: string;
  readonly html: string;
  readonly classes: string;
  /** The gallery's frame that it stands in, or nothing. */
  readonly frame: string;
  /** Why axe cannot tell, in its own word; nothing where it has none. */
  readonly cause: string;
  /** Something else is on top in its middle, other than its card's link. Looked at only where axe supposes so. */
  readonly isCovered: boolean;
}

interface Result {
  readonly id: string;
  readonly nodes: readonly Node[];
}

interface Node {
  readonly html: string;
  readonly element: Element;
  readonly any: readonly { readonly data: { readonly messageKey?: string } | null }[];
}

type Answer = Readonly<Record<'violations' | 'incomplete', readonly Result[]>>;

/** What axe finds wrong with the page, and what it cannot tell, inside shadow roots too. */
export async function askAxe(
  page: Page,
  asked: Asked = {},
): Promise<{ readonly violations: Finding[]; readonly doubts: Finding[] }> {
  await page.evaluate(axe);
  return page.evaluate(async ({ except = [], only, within }) => {
    const { axe: loaded } = window as unknown as {
      axe: { run(on: Document | Element[], how: object): Promise<Answer> };
    };
    const rules = Object.fromEntries(except.map((rule) => [rule, { enabled: false }]));
    const on = within === undefined ? document : [...document.querySelectorAll(within)];
    // Arrows and stars are read as words are, and have a colour as words have.
    const checks = { 'color-contrast': { options: { ignoreUnicode: false } } };
    const resultTypes = ['violations', 'incomplete'];
    const how = { rules, checks, resultTypes, elementRef: true, ...(only && { runOnly: only }) };
    const { violations, incomplete } = await loaded.run(on, how);
    const [wrong = [], unsure = []] = [violations, incomplete].map((results) =>
      results.flatMap(({ id, nodes }) =>
        nodes.map(({ html, element, any }) => {
          const root = element.getRootNode() as Document | ShadowRoot;
          const host = root instanceof ShadowRoot ? root.host : element;
          const frame = host.closest('.frame')?.id ?? '';
          const cause = any.map(({ data }) => data?.messageKey ?? '').join(' ');
          const classes = element.getAttribute('class') ?? '';
          if (cause !== 'bgOverlap')
            return { rule: id, html, classes, frame, cause, isCovered: false };
          element.scrollIntoView({ block: 'center' });
          const { left, top, width, height } = element.getBoundingClientRect();
          const pile = root.elementsFromPoint(left + width / 2, top + height / 2);
          // A card's link is spread over all of it, and shows nothing there.
          const touched = pile.find((one) => !one.matches('.uptier-link'));
          const isCovered = !touched || !element.contains(touched);
          return { rule: id, html, classes, frame, cause, isCovered };
        }),
      ),
    );
    return { violations: wrong, doubts: unsure };
  }, asked);
}
