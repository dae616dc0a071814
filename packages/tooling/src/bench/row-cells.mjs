/** @typedef {import('./judge-rows.mjs').JudgedRow} JudgedRow */

export const HEAD = ['', 'Uptier', 'theirs', 'whose', 'ratio', 'goal', ''];

/** Without a goal there is nothing that could be reached. */
const VERDICTS = { holds: 'holds', missed: 'missed', broken: 'WORSE THAN ITS LIMIT' };

/**
 * Rows as they are shown, whether in a terminal or in the documentation. What the row above says of us is not said again.
 * @param {readonly JudgedRow[]} rows
 */
export const rowsCells = (rows) =>
  rows.map((row, i) => {
    const cells = rowCells(row);
    const isSame = rows[i - 1]?.measure === row.measure && rows[i - 1]?.ours === row.ours;
    return isSame ? ['', '', ...cells.slice(2)] : cells;
  });

/**
 * @param {JudgedRow} row
 * @returns {string[]}
 */
function rowCells({ measure, unit, ours, theirs, against = '', ratio, goal, verdict }) {
  const text =
    ratio === undefined ? (/** @type {number} */ one) => amountText(one, unit) : shareText;
  return [
    measure,
    amountText(ours, unit),
    theirs === undefined ? '' : amountText(theirs, unit),
    against,
    ratio === undefined ? '' : shareText(ratio),
    goal === undefined ? '' : text(goal),
    goal !== undefined || verdict === 'broken' ? VERDICTS[verdict ?? 'holds'] : '',
  ];
}

/**
 * Three digits are more than any clock here can prove; bytes are exact.
 * @param {number} amount
 * @param {string} unit
 */
function amountText(amount, unit) {
  const digits = unit === 'bytes' ? 0 : amount < 10 ? 2 : amount < 100 ? 1 : 0;
  return `${amount.toLocaleString('en-US', { maximumFractionDigits: digits })} ${unit}`.trimEnd();
}

/**
 * Small shares are said as one in so many, and large ones as so many times.
 * @param {number} share
 */
function shareText(share) {
  if (share >= 10) return `${Math.round(share).toLocaleString('en-US')}x`;
  if (share >= 0.1) return `${share.toLocaleString('en-US', { maximumFractionDigits: 2 })}x`;
  const times = 1 / share;
  return `1/${times.toLocaleString('en-US', { maximumFractionDigits: times < 100 ? 1 : 0 })}`;
}
