import { appendFileSync } from 'node:fs';
import fc from 'fast-check';

/** The same cases in each run of the tests: what needs another seed is for `npm run fuzz` to find. */
const SEED = 20_261_127;

/** What fast-check takes: how many cases, from which seed they are made, and who hears what became of them. */
export interface Fuzzing {
  readonly numRuns: number;
  readonly seed: number;
  readonly reporter: <Case>(details: fc.RunDetails<Case>) => void;
}

/** Notes cases in the file that whoever started the tests reads, if he does. */
function note(kind: 'planned' | 'run', cases: number): void {
  const { UPTIER_FUZZ_COUNT: file } = process.env;
  if (file) appendFileSync(file, `${kind} ${cases}\n`);
}

/** Counts the cases that were really run, and fails as fast-check does by itself. */
function report<Case>(details: fc.RunDetails<Case>): void {
  note('run', details.numRuns);
  if (details.failed)
    throw new Error(fc.defaultReportMessage(details), { cause: details.errorInstance });
}

/**
 * How thoroughly a property is tried: on so many of the cases of `npm run fuzz`, and on few of them in the tests.
 * `UPTIER_FUZZ` is the part of them that is wanted, `UPTIER_FUZZ_SEED` another seed; how many were planned and how many
 * were run is noted in the file `UPTIER_FUZZ_COUNT`.
 */
export function fuzzing(cases: number, few: number = Math.ceil(cases / 100)): Fuzzing {
  const { UPTIER_FUZZ: part, UPTIER_FUZZ_SEED: seed = SEED } = process.env;
  const numRuns = part === undefined ? few : Math.ceil(cases * Number(part));
  note('planned', numRuns);
  return { numRuns, seed: Number(seed), reporter: report };
}
