/** So many letters fit beside one another on a sign. */
const WIDTH = 11;
const MOST_LINES = 3;

/** The middle of the sign, and how far apart its lines are. */
const MIDDLE = 106;
const STEP = 19;

/** @type {Record<string, string>} */
const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * What stands on a sign, as SVG: the words of its title, without what it is made of.
 * @param {string} title `No Singing Metal Sign`
 */
export function signWords(title) {
  const words = title
    .replace(/\b(metal )?sign\b|\bdesign\b/gi, '')
    .trim()
    .toUpperCase()
    .split(/\s+/);
  /** @type {string[]} */
  const lines = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const shown = lines.slice(0, MOST_LINES);
  const top = MIDDLE - ((shown.length - 1) * STEP) / 2 + 5;
  return shown
    .map(
      (line, at) => `<text class="w words" x="100" y="${top + at * STEP}">${escape(line)}</text>`,
    )
    .join('');
}

/** @param {string} text */
const escape = (text) => text.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);
