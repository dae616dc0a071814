/**
 * The rows as a table for people.
 * @param {import('./check-sizes.mjs').Row[]} rows
 * @returns {string}
 */
export function sizeTable(rows) {
  const head = ['brotli bytes', 'minified', 'gzip', 'brotli', 'limit', 'room', ''];
  const lines = rows.map(({ name, limit, size, goal, problem = toGoal(size, goal) }) => [
    name,
    ...(size ? [size.minified, size.gzip, size.brotli] : ['-', '-', '-']).map(digits),
    digits(limit),
    size ? digits(limit - size.brotli) : '-',
    problem.split('\n', 1).join(''),
  ]);
  const table = [head, ...lines];
  const widths = head.map((_, column) =>
    Math.max(...table.map((line) => line[column]?.length ?? 0)),
  );
  return table.map((line) => pad(line, widths)).join('\n');
}

/**
 * @param {import('./measure.mjs').Size | undefined} size
 * @param {number | undefined} goal
 */
function toGoal(size, goal) {
  if (!size || goal === undefined) return '';
  const over = size.brotli - goal;
  return `goal ${digits(goal)}, ${over > 0 ? `missed by ${digits(over)}` : 'reached'}`;
}

/** @param {number | string} value */
function digits(value) {
  return typeof value === 'number' ? value.toLocaleString('en') : value;
}

/**
 * @param {string[]} line
 * @param {number[]} widths
 */
function pad(line, widths) {
  const cells = line.map((cell, column) => {
    const width = widths[column] ?? 0;
    return column === 0 || column === line.length - 1 ? cell.padEnd(width) : cell.padStart(width);
  });
  return cells.join('  ').trimEnd();
}
