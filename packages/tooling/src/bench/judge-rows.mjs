/**
 * @typedef {import('./to-row.mjs').Row} Row
 *
 * @typedef {object} Budget What one row has to come to: its ratio, or our own number where it has no peer.
 * @property {string} measure
 * @property {string} [against]
 * @property {number} [goal] What was promised.
 * @property {number} limit What it must not get worse than: the goal itself where that is reached with room for noise.
 *
 * @typedef {'holds' | 'missed' | 'broken'} Verdict `missed`: above the goal and within the limit.
 *
 * @typedef {Row & Partial<Pick<Budget, 'goal' | 'limit'>> & { verdict?: Verdict }} JudgedRow
 */

/**
 * Holds rows against their budgets. In a whole run each budget has to find its row: what is no longer measured does not
 * hold. A quick one, and one of what somebody asks for, need not measure all.
 * @param {readonly Row[]} rows
 * @param {readonly Budget[]} budgets
 * @param {{ isWhole: boolean }} run
 * @returns {{ rows: JudgedRow[], problems: string[] }}
 */
export function judgeRows(rows, budgets, { isWhole }) {
  const judged = rows.map((row) =>
    judge(
      row,
      budgets.find((budget) => isOf(budget, row)),
    ),
  );
  const broken = judged.filter(({ verdict }) => verdict === 'broken');
  const lost = isWhole ? budgets.filter((budget) => !rows.some((row) => isOf(budget, row))) : [];
  return {
    rows: judged,
    problems: [
      ...broken.map((row) => `${nameOf(row)}: ${numberOf(row)} is above its limit of ${row.limit}`),
      ...lost.map((budget) => `${nameOf(budget)}: was not measured`),
    ],
  };
}

/**
 * @param {Row} row
 * @param {Budget | undefined} budget
 * @returns {JudgedRow}
 */
function judge(row, budget) {
  if (!budget) return row;
  const { goal, limit } = budget;
  const number = numberOf(row);
  const isHeld = goal === undefined ? number <= limit : number <= goal;
  const verdict = number > limit ? 'broken' : isHeld ? 'holds' : 'missed';
  return { ...row, limit, verdict, ...(goal !== undefined && { goal }) };
}

/** @param {Row} row */
const numberOf = ({ ratio, ours }) => ratio ?? ours;

/** @param {Pick<Budget, 'measure' | 'against'>} of */
const nameOf = ({ measure, against }) => (against ? `${measure}, against ${against}` : measure);

/**
 * @param {Budget} budget
 * @param {Row} row
 */
const isOf = (budget, row) => budget.measure === row.measure && budget.against === row.against;
