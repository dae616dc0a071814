/**
 * Prints rows under a head, first column to the left, the others to the right.
 * @param {string} title
 * @param {readonly (readonly string[])[]} rows the first is the head
 */
export function printTable(title, rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (row) =>
    row
      .map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[i])))
      .join('   ')
      .trimEnd();
  const [head, ...body] = rows;
  console.log(`\n${title}\n`);
  console.log(line(head));
  console.log('-'.repeat(line(head).length));
  for (const row of body) console.log(line(row));
}

/**
 * A number in about three digits, with thousands apart.
 * @param {number} value
 */
export const short = (value) =>
  value.toLocaleString('en-US', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 });
