import type { Product } from '@uptier/core';
import { statesBetter } from '../products/states-better.js';
import { saidCount } from '../terminal/said-count.js';
import type { Check } from './check.js';

/** Whether all that is said for a version is what it is called: `Version: Pro`. */
function isNameOnly(product: Product): boolean {
  const { benefits = [], measure, tierName } = product;
  const [first, ...others] = benefits;
  if (measure || others.length > 0) return false;
  if (first !== undefined && !(tierName !== undefined && first.endsWith(`: ${tierName}`)))
    return false;
  return !statesBetter(product);
}

/** Such versions are offered, and a shopper reads no reason to pay more: only the merchant knows it. */
export const gainsByName: Check = function* ({ steps, at }) {
  let count = 0;
  let first: { index: number; title: string } | undefined;
  for (const { index, next, refusedBy } of steps()) {
    if (refusedBy.includes('no-gain') || !isNameOnly(next)) continue;
    count++;
    first ??= { index, title: next.title };
  }
  if (!first) return;
  yield {
    severity: 'note',
    code: 'gain-by-name',
    place: at(first.index),
    message: `Of ${saidCount(count, 'higher version')} a shopper reads only what they are called: "${first.title}" first.`,
    advice:
      'Say in their benefits, or in attributes with "better", what there is more of. A build with --review takes it from "your gain" in families.csv.',
  };
};
