import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../browser/find-browser.mjs';
import { thisMachine } from '../browser/this-machine.mjs';
import { startProcess } from '../bootstrap/start-process.mjs';
import { listPackages } from '../workspace/list-packages.mjs';
import { root } from '../workspace/root.mjs';
import { buildAll } from '../build/build-all.mjs';

/** Builds, then runs every `packages/*\/bench/*.bench.mjs` and those in `e2e`, one after the other. */
export async function bench() {
  const built = await buildAll();
  if (built !== 0) return built;
  const folders = [...listPackages(root).map(({ path }) => path), join(root, 'e2e')];
  const files = folders.flatMap((folder) => benchmarks(join(folder, 'bench')));
  const { path } = await findBrowser(thisMachine());
  const env = path ? { UPTIER_BROWSER: path } : {};
  let failed = 0;
  for (const file of files) {
    console.log(`\n${file.slice(root.length + 1)}`);
    // One at a time: two at once would measure each other.
    const { code } = await startProcess(process.execPath, [file], { env });
    if (code !== 0) failed += 1;
  }
  return failed > 0 ? 1 : 0;
}

/** @param {string} folder */
function benchmarks(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.bench.mjs'))
    .toSorted()
    .map((file) => join(folder, file));
}
