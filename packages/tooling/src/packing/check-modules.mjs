import { entriesOf } from './entries-of.mjs';
import { runInProject } from './run-in-project.mjs';

/** The script tag acts on the page that imports it; where there is no page only a bundler can take it. */
const FOR_PAGES = new Set(['@uptier/embed']);

/**
 * Imports each entry into Node.
 * @param {import('./install-box.mjs').Project} project
 * @returns {Promise<import('./check-box.mjs').PackageTest[]>}
 */
export async function checkModules({ folder, box: { manifest } }) {
  if (FOR_PAGES.has(manifest.name)) return [];
  const imports = entriesOf(manifest).map((entry) => `await import('${entry}');`);
  const program = [...imports, `console.log('all imported');`].join('\n');
  const line = /** @type {const} */ ([process.execPath, '--input-type=module', '--eval', program]);
  return [
    {
      name: `${manifest.name}: Node imports each entry`,
      problems: await runInProject(folder, [...line], { says: ['all imported'] }),
    },
  ];
}
