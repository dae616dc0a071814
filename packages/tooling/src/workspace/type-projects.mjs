import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The TypeScript projects, as paths from the root. Found, not listed, so that a new package is
 * checked from its first day.
 * @param {string} root
 * @param {'packages' | 'everything'} of `everything` adds tests, examples and end-to-end tests.
 * @returns {string[]}
 */
export function typeProjects(root, of) {
  const packages = under(root, 'packages');
  const rest = [
    ...packages.map((folder) => join(folder, 'test')),
    ...under(root, 'examples'),
    'e2e',
  ];
  return [...packages, ...(of === 'everything' ? rest : [])]
    .map((folder) => join(folder, 'tsconfig.json'))
    .filter((file) => existsSync(join(root, file)));
}

/**
 * @param {string} root
 * @param {string} group
 */
function under(root, group) {
  return readdirSync(join(root, group))
    .toSorted()
    .map((folder) => join(group, folder));
}
