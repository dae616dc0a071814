import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { bundleCss } from './bundle-css.mjs';
import { measure, sum } from './measure.mjs';
import { measurePart } from './measure-part.mjs';
import { pageSize } from './page-size.mjs';

/**
 * @typedef {import('./measure.mjs').Size} Size
 *
 * @typedef {object} Budgets What `size-budgets.json` holds. Limits are brotli bytes.
 * @property {{ page: string, loads: string[], limit: number, goal?: number }[]} pages What a page
 *   loads in all. `goal`: where it should come to; the limit only goes down until it is there.
 * @property {number} largestFile No file that a page loads may be larger.
 * @property {{ file: string, limit: number }[]} files A `*` in a name stands for a hash: what all
 *   such files come to together.
 * @property {{ part: string, entry: string, without?: string[], limit: number, goal?: number }[]} parts
 *
 * @typedef {object} Row
 * @property {string} name
 * @property {number} limit
 * @property {Size} [size] Missing where it could not be measured.
 * @property {string} [problem]
 * @property {number} [goal]
 */

/**
 * Measures every row of the budgets.
 * @param {object} check
 * @param {string} check.root
 * @param {string} check.scripts The folder of the scripts that pages load.
 * @param {Budgets} check.budgets
 * @param {Map<string, string>} check.sources What `sourceFiles` found.
 * @returns {Promise<Row[]>} In the order of the file, pages first.
 */
export async function checkSizes({ root, scripts, budgets, sources }) {
  const pages = budgets.pages.map(async ({ page, loads, limit, goal }) => ({
    ...(await row(`page: ${page}`, limit, () => pageSize(scripts, loads))),
    ...(goal !== undefined && { goal }),
  }));
  const files = budgets.files.map(({ file, limit }) =>
    row(file, limit, async () => sum(await Promise.all(found(root, file).map(contentSize)))),
  );
  const parts = budgets.parts.map(async ({ part, entry, without, limit, goal }) => ({
    ...(await row(part, limit, () =>
      measurePart({ entry, root, sources, ...(without && { without }) }),
    )),
    ...(goal !== undefined && { goal }),
  }));
  const shipped = scriptsIn(scripts);
  const largest = row('page: its largest file', budgets.largestFile, () => largestSize(shipped));
  const known = new Set(budgets.files.flatMap(({ file }) => matching(root, file)));
  const unknown = shipped.filter((file) => !known.has(file)).map((file) => noRow(file));
  return [...(await Promise.all([...pages, largest, ...files, ...parts])), ...unknown];
}

/**
 * @param {string} name
 * @param {number} limit
 * @param {() => Size | Promise<Size>} size
 * @returns {Promise<Row>}
 */
async function row(name, limit, size) {
  try {
    const measured = await size();
    const over = measured.brotli - limit;
    return { name, limit, size: measured, ...(over > 0 && { problem: `${over} over the limit` }) };
  } catch (error) {
    return { name, limit, problem: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * @param {string} file
 * @returns {Row}
 */
function noRow(file) {
  const problem = 'is shipped and has no row in size-budgets.json';
  return { name: basename(file), limit: 0, size: fileSize(file), problem };
}

/**
 * @param {string} root
 * @param {string} file
 * @returns {string[]} Whole paths; the named one itself where nothing has to match.
 */
function matching(root, file) {
  const path = join(root, file);
  if (!file.includes('*')) return [path];
  const [start = '', end = ''] = basename(path).split('*');
  return readdirSync(dirname(path))
    .filter((name) => name.startsWith(start) && name.endsWith(end))
    .map((name) => join(dirname(path), name));
}

/**
 * What a row names; a row that names nothing is a mistake.
 * @param {string} root
 * @param {string} file
 */
function found(root, file) {
  const files = matching(root, file);
  if (files.length === 0) throw new Error('there is no such file');
  return files;
}

/**
 * The size of a file as it is loaded: a style sheet with all that it imports.
 * @param {string} file
 */
async function contentSize(file) {
  if (!file.endsWith('.css') || !existsSync(file)) return fileSize(file);
  return measure(await bundleCss(file));
}

/** @param {string} file */
function fileSize(file) {
  if (!existsSync(file)) throw new Error('there is no such file');
  return measure(readFileSync(file));
}

/** @param {string[]} files */
function largestSize(files) {
  const [largest] = files.map(fileSize).toSorted((a, b) => b.brotli - a.brotli);
  if (!largest) throw new Error('no script has been built');
  return largest;
}

/** @param {string} folder */
function scriptsIn(folder) {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => /\.m?js$/.test(name));
  return names.toSorted().map((name) => join(folder, name));
}
