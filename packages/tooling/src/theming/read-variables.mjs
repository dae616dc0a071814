/**
 * @typedef {object} Variable
 * @property {string} name `--uptier-accent`
 * @property {string} without What stands in where nobody sets it.
 */

/**
 * The variables that style sheets read, with what stands in for each, in the order of their names. Where a sheet asks
 * for a system colour instead, as a dialog does, the others' answer counts.
 * @param {string} css
 * @returns {Variable[]}
 */
export function readVariables(css) {
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const { index, 0: start, 1: name = '' } of css.matchAll(/var\(\s*(--uptier-[\w-]+),/g)) {
    const without = upToEnd(css, index + start.length);
    if (!found.has(name) || !without.startsWith('Canvas')) found.set(name, without);
  }
  return [...found.keys()].toSorted().map((name) => ({ name, without: found.get(name) ?? '' }));
}

/**
 * What stands between a place within parentheses and the one that closes them.
 * @param {string} css
 * @param {number} from
 */
function upToEnd(css, from) {
  let depth = 1;
  let end = from;
  for (; depth > 0 && end < css.length; end++) {
    if (css[end] === '(') depth += 1;
    else if (css[end] === ')') depth -= 1;
  }
  return css
    .slice(from, end - 1)
    .replaceAll(/\s+/g, ' ')
    .trim();
}
