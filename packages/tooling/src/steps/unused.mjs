import { startTool } from '../tasks/start-tool.mjs';
import { oneTest } from './result.mjs';

/** Files, exports and dependencies that nothing uses, and imports that nothing declares. */
export async function unused() {
  const kinds = 'files,exports,duplicates,dependencies,unlisted,unresolved,catalog';
  const args = ['--config', 'packages/tooling/knip.json', '--include', kinds];
  return oneTest(
    await startTool({ name: 'knip' }, [...args, '--no-config-hints'], { capture: true }),
  );
}
