const SMALL = new Set('a and at for from in of on or the this to with'.split(' '));
const AS_THEY_ARE = new Set(['LED', 'PC', 'FBA', 'WC', 'I']);

/**
 * A title as a shop would write it: the data has capitals, blanks and full stops at the end.
 * @param {string} text `RED RETROSPOT  MUG.`
 * @returns {string} `Red Retrospot Mug`
 */
export function titleOf(text) {
  const words = text
    .trim()
    .replace(/[\s.,]+$/, '')
    .replace(/\s*,\s*/g, ', ')
    .split(/\s+/);
  return words.map((word, at) => wordOf(word, at === 0)).join(' ');
}

/**
 * @param {string} word
 * @param {boolean} isFirst
 */
function wordOf(word, isFirst) {
  const lower = word.toLowerCase();
  if (AS_THEY_ARE.has(word)) return word;
  if (!isFirst && SMALL.has(lower)) return lower;
  return lower.replace(/(^|[-/+"])([a-z])/g, (_, before, letter) => before + letter.toUpperCase());
}
