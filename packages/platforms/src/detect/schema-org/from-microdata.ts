import type { Facts, View } from '../facts.js';
import { describedBy } from './from-json-ld.js';

/** Not what only belongs to another thing, as a related product does. */
const THINGS =
  '[itemscope][itemtype*="schema.org"]:not([itemprop]), [itemscope][itemprop="mainEntity"]';

const MOST_THINGS = 50;
const MOST_PROPERTIES = 500;
const DEEPEST = 4;

/** Where the value of a property stands, by the HTML standard; else it is the text. */
const VALUE: Readonly<Record<string, string>> = {
  meta: 'content',
  a: 'href',
  link: 'href',
  data: 'value',
};

const textOf = (element: Element): string =>
  element.getAttribute('content') ??
  element.getAttribute(VALUE[element.localName] ?? '') ??
  (element.textContent ?? '').trim();

/** The thing that an element describes, in the form of JSON-LD. */
function thingOf(scope: Element, depth = 0): object {
  // A page may name a property anything, `__proto__` too.
  const thing = new Map<string, unknown[]>([
    ['@type', (scope.getAttribute('itemtype') ?? '').split(/\s+/)],
  ]);
  const properties = Array.from(scope.querySelectorAll('[itemprop]')).slice(0, MOST_PROPERTIES);
  for (const element of properties) {
    if (element.parentElement?.closest('[itemscope]') !== scope) continue;
    const isThing = element.hasAttribute('itemscope');
    if (isThing && depth === DEEPEST) continue;
    for (const name of (element.getAttribute('itemprop') ?? '').split(/\s+/)) {
      const value = isThing ? thingOf(element, depth + 1) : textOf(element);
      thing.set(name, [...(thing.get(name) ?? []), value]);
    }
  }
  return Object.fromEntries(
    // One value stands alone, as in most JSON-LD. Not by `Array.from`: that of Prototype.js knows no maps.
    [...thing].map(([name, values]) => [name, values.length > 1 ? values : values[0]]),
  );
}

/** Reads what the page's elements are marked up as, after schema.org. */
export const fromMicrodata = (view: View): Facts =>
  describedBy(
    Array.from(view.document.querySelectorAll(THINGS))
      .slice(0, MOST_THINGS)
      .map((scope) => thingOf(scope)),
    view,
  );
