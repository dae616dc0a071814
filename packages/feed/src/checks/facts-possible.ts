import type { Catalog } from '@uptier/core';

const LISTS =
  /\.(products|categories|families|tags|category|labels|milestones|owned|needs|views|searches|clicks|cartAdds)$/;
const NUMBERS =
  /^now$|\.(price|tier|subtotal|total|count|maxPrice|maxTier|score|days|minutesInApp|logins|tasksDone|integrations)$|^customer\.usage\./;
const FLAGS = /\.(solvable|available|openComplaint|returning)$/;

const WORDS = new Map<string, readonly string[]>([
  [
    'page.placement',
    ['home', 'product', 'cart', 'checkout', 'post-purchase', 'account', 'support'],
  ],
  ['product.kind', ['good', 'digital', 'service', 'plan']],
  ['customer.valueGroup', ['unprofitable', 'profitable', 'very-profitable']],
]);

/** As many of a list's values as are tried in every combination. */
const COMBINED = 5;

/** With nothing, with each alone, with all; of a few, every combination. */
function listsOf(values: readonly string[]): unknown[] {
  if (values.length > COMBINED) return [[], values, ...values.map((value) => [value])];
  return Array.from({ length: 2 ** values.length }, (_, bits) =>
    values.filter((_value, i) => bits & (1 << i)),
  );
}

/** Each figure that is asked about, what lies beside it, and what lies between two. */
function numbersOf(values: readonly string[], path: string): unknown[] {
  const asked = values
    .map(Number)
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const between = asked.slice(1).map((value, i) => {
    const middle = (value + asked[i]!) / 2;
    return path.startsWith('customer.') ? middle : Math.floor(middle);
  });
  const step = path.startsWith('customer.usage.') ? 0.001 : 1;
  const beside = asked.flatMap((value) => [value - step, value, value + step]);
  const most = path === 'customer.score' ? 10 : Infinity;
  return [0, ...beside, ...between].filter((value) => value >= 0 && value <= most);
}

/** Whether a product of the feed can be in this category or family; of other lists nobody knows. */
function mayBe(path: string, value: string, catalog: Catalog | undefined): boolean {
  if (!catalog) return true;
  if (/\.categor(y|ies)$/.test(path)) return catalog.category(value).length > 0;
  return !/\.famil(y|ies)$/.test(path) || catalog.family(value).length > 0;
}

/**
 * The values that a fact can have, as far as a condition could tell them apart: of those that it asks about (as text), and
 * one other. A fact may always be unknown. With a `catalog`, categories and families are those of the feed.
 */
export function factsPossible(
  path: string,
  asked: readonly string[],
  catalog: Catalog | undefined,
): readonly unknown[] {
  const real = [...new Set(asked)].filter((value) => mayBe(path, value, catalog));
  if (LISTS.test(path)) return [undefined, ...listsOf([...real, 'another value'])];
  if (NUMBERS.test(path)) return [undefined, ...new Set(numbersOf(real, path))];
  if (FLAGS.test(path)) return [undefined, true, false];
  return [undefined, ...(WORDS.get(path) ?? [...real, 'another value'])];
}
