import { appendFileSync } from 'node:fs';

/** The same cases in each run of the tests: what needs another seed is for `npm run fuzz` to find. */
const SEED = 20_261_127;

/** What fast-check takes: how many cases, and from which seed they are made. */
export interface Fuzzing {
  readonly numRuns: number;
  readonly seed: number;
}

/**
 * How thoroughly a property is tried: on so many of the cases of `npm run fuzz`, and on few of them in the tests.
 * `UPTIER_FUZZ` is the part of them that is wanted, `UPTIER_FUZZ_SEED` another seed; what is tried is noted in the file
 * `UPTIER_FUZZ_COUNT`.
 */
export function fuzzing(cases: number, few: number = Math.ceil(cases / 100)): Fuzzing {
  const {
    UPTIER_FUZZ: part,
    UPTIER_FUZZ_SEED: seed = SEED,
    UPTIER_FUZZ_COUNT: count,
  } = process.env;
  const numRuns = part === undefined ? few : Math.ceil(cases * Number(part));
  if (count) appendFileSync(count, `${numRuns}\n`);
  return { numRuns, seed: Number(seed) };
}
