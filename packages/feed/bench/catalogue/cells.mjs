/** @param {string} text */
const cell = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A row of a CSV file. @param {readonly string[]} cells */
export const csvRow = (cells) => cells.map(cell).join(',');

/**
 * Writes rows under a long header of which a product fills only some columns, as the exports of shops have it.
 * @param {readonly string[]} header
 */
export const rowUnder = (header) => (fields) => csvRow(header.map((name) => fields[name] ?? ''));
