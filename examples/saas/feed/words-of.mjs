/** What stays in capitals. */
const NAMES = new Map([
  ['api', 'API'],
  ['sql', 'SQL'],
  ['pdfs', 'PDFs'],
  ['slack', 'Slack'],
]);

/** @param {string} name */
const partsOf = (name) =>
  name
    .replace('PDFs', 'Pdfs')
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll(/(\d)([a-z])/g, '$1 $2')
    .split(' ')
    .map((word) => word.toLowerCase());

/**
 * A key of the price list as words: `pushCustomDataToAPI` is "Push custom data to API".
 * @param {string} key
 */
export function wordsOf(key) {
  const text = partsOf(key)
    .map((word) => NAMES.get(word) ?? word)
    .join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * A key as an id: `15minSync` is `15-minute-sync`.
 * @param {string} key
 */
export const idOf = (key) =>
  partsOf(key)
    .map((word) => (word === 'min' ? 'minute' : word))
    .join('-');
