import type { Facts } from '../context/facts.js';
import { isPath } from '../context/paths.js';

/** Facts that are not for reading: money in minor units, a moment in milliseconds. */
const RAW = /(price|total)$|^now$/i;

/** To two decimals; what is used of a limit in whole percent, which follows in the text: "{customer.usage.storage} %". */
const written = (path: string, fact: number): number =>
  path.startsWith('customer.usage.') ? Math.round(fact * 100) : Math.round(fact * 100) / 100;

/**
 * A campaign's headline with its `{paths}` filled in: "You finished {customer.tasksDone} tasks". Without one of
 * its facts, or with one that nobody could read, there is no headline: half a sentence is worse than none.
 */
export function fillHeadline(headline: string | undefined, facts: Facts): string | undefined {
  let isWhole = true;
  const filled = headline?.replace(/\{([^{}]*)\}/g, (_, path: string) => {
    const fact = isPath(path) && !RAW.test(path) ? facts(path) : undefined;
    isWhole &&= typeof fact === 'string' || typeof fact === 'number';
    return String(typeof fact === 'number' ? written(path, fact) : fact);
  });
  return isWhole ? filled : undefined;
}
