import { bundles } from '../build/build-all.mjs';
import { compile } from '../build/compile.mjs';
import { arrows } from '../steps/arrows.mjs';
import { browserTests } from '../steps/browser-tests.mjs';
import { packages } from '../steps/packages.mjs';
import { oneTest } from '../steps/result.mjs';
import { runSteps } from '../steps/run-steps.mjs';
import { sizes } from '../steps/sizes.mjs';
import { summary, total } from '../steps/summary.mjs';
import { supplyChain } from '../steps/supply-chain.mjs';
import { unitTests } from '../steps/unit-tests.mjs';
import { unused } from '../steps/unused.mjs';
import { startDocs } from './docs.mjs';
import { startFormat } from './format.mjs';
import { startLint } from './lint.mjs';

/** In this order: each step may use what the ones before it built. */
const STEPS = {
  types: async () => oneTest(await compile({ of: 'everything', capture: true })),
  bundles: async () => ({ passed: (await bundles()).names.length, failed: 0, output: '' }),
  documentation: async () => oneTest(await startDocs([], { capture: true })),
  lint: async () => oneTest(await startLint([], { capture: true })),
  format: async () => oneTest(await startFormat(['--check'], { capture: true })),
  arrows,
  unused,
  'unit and component': unitTests,
  browser: browserTests,
  sizes,
  'supply chain': supplyChain,
  packages,
};

/** Builds and checks everything. All steps run, even after one that failed. */
export async function test() {
  const reports = await runSteps(STEPS, ({ name, result, ms }) => {
    const { passed, failed, output, always } = result;
    console.log(`\n${name}: ${passed} passed, ${failed} failed (${(ms / 1000).toFixed(1)} s)`);
    if (failed > 0) console.log(output.trimEnd());
    if (always) console.log(always);
  });
  console.log(`\n${summary(reports)}`);
  return total(reports).failed > 0 ? 1 : 0;
}
