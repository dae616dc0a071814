import { parseArgs } from 'node:util';
import { VITEST, VITEST_ARGS } from '../steps/unit-tests.mjs';
import { withReportFile } from '../steps/with-report-file.mjs';
import { startTool } from './start-tool.mjs';

/** A property of thousands of cases takes minutes. */
const TIME_LIMIT = '--testTimeout=3600000';

/**
 * Tries the properties in every `test/fuzz` folder on all of their cases, from a new seed, which it prints. `--seed N`
 * repeats a run, `--part 0.1` tries a tenth of it, a word picks files: `npm run fuzz -- carts`.
 * @param {string[]} args
 */
export async function fuzz(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
      part: { type: 'string', default: '1' },
    },
  });
  const { seed, part } = values;
  console.log(`Seed ${seed}.`);
  const files = positionals.length
    ? positionals.map((word) => `test/fuzz/${word}`)
    : ['test/fuzz/'];
  const { done, json: counts = '' } = await withReportFile((file) => {
    const env = { UPTIER_FUZZ: part, UPTIER_FUZZ_SEED: seed, UPTIER_FUZZ_COUNT: file };
    return startTool(VITEST, [...VITEST_ARGS, TIME_LIMIT, ...files], { env });
  });
  const cases = counts.split('\n').reduce((sum, count) => sum + Number(count), 0);
  console.log(
    `${cases.toLocaleString('en')} cases. To repeat them: npm run fuzz -- --seed ${seed}`,
  );
  return done.code;
}
