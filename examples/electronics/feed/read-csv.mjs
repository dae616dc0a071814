/**
 * Reads a CSV text (RFC 4180: a field in quotes may hold commas, line breaks and doubled quotes).
 * The first row names the columns; a row with fewer fields has empty ones at its end.
 * @param {string} text
 * @returns {Record<string, string>[]}
 */
export function readCsv(text) {
  const [names = [], ...rows] = readRows(text.replace(/^\uFEFF/, ''));
  return rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? ''])));
}

/** A field, in quotes or not, and what ends it: a comma, a line break or the end of the text. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;

/** @param {string} text */
function readRows(text) {
  /** @type {string[][]} */
  const rows = [];
  /** @type {string[]} */
  let row = [];
  let read = 0;
  for (const [whole, quoted, plain = '', end] of text.matchAll(FIELD)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    read += whole.length;
    if (end === ',') continue;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  if (read < text.length) throw new Error(`Line ${rows.length + 1} of the CSV cannot be read.`);
  return rows;
}
