/** What `npm run fuzz` promises. */
const WHOLE = 100_000;

/**
 * What a run of the properties comes to. Silence is a failure here too: a property that is skipped or ends early has
 * tried nothing of what it left out.
 * @param {object} run
 * @param {string} run.counts Lines such as `planned 1500` and `run 1500`, as the properties note them.
 * @param {number} run.skipped How many tests were.
 * @param {number} [run.part] 0.1 is a tenth of all cases. Missing: only some files were asked for.
 * @returns {{ cases: number, problems: string[] }}
 */
export function fuzzResult({ counts, skipped, part = 0 }) {
  const planned = sumOf(counts, 'planned');
  const cases = sumOf(counts, 'run');
  const problems = [
    cases === 0 && 'No case was run.',
    cases < planned && `Only ${text(cases)} of ${text(planned)} cases were run.`,
    cases < WHOLE * part && `A whole run has ${text(WHOLE * part)} cases.`,
    skipped > 0 && `${skipped} of the tests were skipped.`,
  ];
  return { cases, problems: problems.filter((problem) => problem !== false) };
}

/** @param {number} cases */
const text = (cases) => cases.toLocaleString('en');

/**
 * @param {string} counts
 * @param {string} kind
 */
const sumOf = (counts, kind) =>
  counts
    .split('\n')
    .map((line) => line.split(' '))
    .reduce((sum, [name, count]) => sum + (name === kind ? Number(count) : 0), 0);
