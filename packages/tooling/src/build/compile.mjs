import { startTool } from '../tasks/start-tool.mjs';
import { root } from '../workspace/root.mjs';
import { typeProjects } from '../workspace/type-projects.mjs';

/**
 * Runs the compiler: it checks the types and writes each package's `dist`.
 * @param {{ of?: 'packages' | 'everything', capture?: boolean }} [options] `everything` also
 *   checks tests, tooling, examples and the end-to-end tests.
 */
export function compile({ of = 'packages', capture = false } = {}) {
  const projects = typeProjects(root, of);
  return startTool({ name: 'typescript', bin: 'tsc', from: '.' }, ['-b', ...projects], { capture });
}
