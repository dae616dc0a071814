/** A cell of a table must not end it. */
const cellOf = (/** @type {string} */ text) =>
  text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ');

const line = (/** @type {readonly string[]} */ cells) =>
  `| ${cells.map((cell) => cellOf(cell)).join(' | ')} |`;

/**
 * A table in Markdown.
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export const table = (head, rows) =>
  [line(head), line(head.map(() => '---')), ...rows.map((row) => line(row))].join('\n');
