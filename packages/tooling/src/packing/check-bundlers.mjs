import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundlers } from './bundlers.mjs';
import { copyInto } from './copy-into.mjs';
import { importEach } from './import-each.mjs';
import { runBundle } from './run-bundle.mjs';

/**
 * @typedef {import('./install-box.mjs').Project} Project
 *
 * @typedef {object} Program
 * @property {string} file
 * @property {readonly string[]} says What stands in the page when it has run.
 * @property {string} [css] What its style sheet has.
 */

/** Programs that somebody new would write; wherever there is none, all entries are imported. @type {Record<string, Program>} */
const PROGRAMS = {
  '@uptier/preact': {
    file: 'page.js',
    says: ['Pebble 128 GB', 'Case "Soft & Slim" <6.1>'],
    css: '--uptier-accent',
  },
  '@uptier/embed': {
    file: 'elements.js',
    says: ['elements: carousel, banner, modal, compare, shipping'],
  },
};

/**
 * Bundles a page's script with each bundler, and runs what comes out.
 * @param {Project} project
 * @returns {Promise<import('./check-box.mjs').PackageTest[]>}
 */
export async function checkBundlers({ folder, box: { manifest } }) {
  const program = PROGRAMS[manifest.name] ?? importAll(manifest);
  if ('text' in program) await writeFile(join(folder, program.file), program.text);
  else await copyInto(folder, program.file);
  return Promise.all(
    Object.entries(bundlers).map(async ([name, bundle]) => {
      const out = join(folder, 'dist', name);
      const bundled = bundle({ folder, entry: program.file, out }).then(() => runBundle(out));
      const problems = await bundled.then((ran) => missingIn(ran, program), said);
      return { name: `${manifest.name}: ${name}`, problems };
    }),
  );
}

/** @param {import('../workspace/list-packages.mjs').Manifest} manifest */
function importAll(manifest) {
  const { imports, names } = importEach(manifest);
  const text = `${imports}
    document.body.textContent = 'entries: ' + [${names.join(', ')}].filter((one) => Object.keys(one).length).length;`;
  return { file: 'import-all.js', text, says: [`entries: ${names.length}`] };
}

/**
 * @param {{ text: string, css: string }} ran
 * @param {Pick<Program, 'says' | 'css'>} program
 */
function missingIn({ text, css }, program) {
  const missing = program.says.filter((words) => !text.includes(words));
  const problems = missing.map((words) => `"${words}" is not in the page: ${text.slice(0, 500)}`);
  const hasStyle = css.includes(program.css ?? '');
  return hasStyle ? problems : [...problems, `no style sheet with ${program.css}`];
}

/** @param {unknown} error */
const said = (error) => [error instanceof Error ? (error.stack ?? error.message) : String(error)];
