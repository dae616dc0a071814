import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSizes } from '../sizes/check-sizes.mjs';
import { sizeTable } from '../sizes/size-table.mjs';
import { listPackages } from '../workspace/list-packages.mjs';
import { root } from '../workspace/root.mjs';
import { sourceFiles } from '../workspace/source-files.mjs';
import { namedTests } from './result.mjs';

/** Each row of the size budgets is a test. The table is always shown. */
export async function sizes() {
  const rows = await checkSizes({
    root,
    scripts: join(root, 'packages', 'embed', 'dist'),
    budgets: JSON.parse(readFileSync(join(root, 'packages/tooling/size-budgets.json'), 'utf8')),
    sources: sourceFiles(listPackages(root)),
  });
  const tests = rows.map(({ name, problem }) => ({ name, problems: problem ? [problem] : [] }));
  return { ...namedTests(tests), always: sizeTable(rows) };
}
