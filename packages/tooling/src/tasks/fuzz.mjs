import { parseArgs } from 'node:util';
import { fuzzResult } from '../steps/fuzz-result.mjs';
import { propertyFiles } from '../steps/property-files.mjs';
import { countVitest } from '../steps/test-count.mjs';
import { VITEST, VITEST_ARGS } from '../steps/unit-tests.mjs';
import { withReportFile } from '../steps/with-report-file.mjs';
import { root } from '../workspace/root.mjs';
import { startTool } from './start-tool.mjs';

/** A property of thousands of cases takes minutes. */
const TIME_LIMIT = '--testTimeout=3600000';

/**
 * Tries the properties on all of their cases, from a new seed, which it prints. `--seed N` repeats a run, `--part 0.1` tries a
 * tenth of it, words pick files: `npm run fuzz -- carts`. Fails too where fewer cases were run than that.
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
  const files = propertyFiles(root, positionals);
  if (!files.length) {
    console.error(`No file of properties has this in its path: ${positionals.join(', ')}`);
    return 1;
  }
  console.log(`Seed ${seed}.`);
  const { code, counts, skipped } = await tryProperties(files, {
    UPTIER_FUZZ: part,
    UPTIER_FUZZ_SEED: seed,
  });
  const whole = positionals.length ? {} : { part: Number(part) };
  const { cases, problems } = fuzzResult({ counts, skipped, ...whole });
  console.log(
    `${cases.toLocaleString('en')} cases were run. To repeat them: npm run fuzz -- --seed ${seed}`,
  );
  for (const problem of problems) console.error(problem);
  return code || Number(problems.length > 0);
}

/**
 * @param {string[]} files
 * @param {Record<string, string>} env
 */
async function tryProperties(files, env) {
  const { done, json } = await withReportFile((report) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    return withReportFile((count) =>
      startTool(VITEST, [...VITEST_ARGS, TIME_LIMIT, '--allowOnly=false', ...reporters, ...files], {
        env: { ...env, UPTIER_FUZZ_COUNT: count },
      }),
    );
  });
  const skipped = json === undefined ? 0 : countVitest(JSON.parse(json)).skipped;
  return { code: done.done.code, counts: done.json ?? '', skipped };
}
