import { VITEST, VITEST_ARGS } from '../steps/unit-tests.mjs';
import { startTool } from './start-tool.mjs';

/**
 * Unit and component tests; a word picks files: `npm run test:unit -- too-expensive`.
 * @param {string[]} args
 */
export async function testUnit(args) {
  const { code } = await startTool(VITEST, [...VITEST_ARGS, ...args]);
  return code;
}
