/** @typedef {import('@uptier/example-parts/change-lines.mjs').Line} Line */

/**
 * Reads lines from a cookie: `21535.1_22423.2`. The shopper may have written it: what cannot be is left out.
 * @param {string} [text]
 * @returns {Line[]}
 */
export function readLines(text = '') {
  const lines = [...text.matchAll(/(\w+)\.(\d{1,2})(?:_|$)/g)];
  return lines.map(([, id = '', quantity]) => ({ id, quantity: Number(quantity) }));
}

/** @param {readonly Line[]} lines */
export const writeLines = (lines) => lines.map(({ id, quantity }) => `${id}.${quantity}`).join('_');
