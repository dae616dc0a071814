import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startProcess } from '../bootstrap/start-process.mjs';

/**
 * Runs a bundle in an empty page.
 * @param {string} folder The folder that a bundler has written.
 * @returns {Promise<{ text: string, css: string }>} What then stands in the page, or what went wrong; all style sheets.
 */
export async function runBundle(folder) {
  const files = await readdir(folder, { recursive: true });
  const sheets = files.filter((file) => file.endsWith('.css'));
  const css = await Promise.all(sheets.map((file) => readFile(join(folder, file), 'utf8')));
  const program = join(import.meta.dirname, 'print-page.mjs');
  const args = [program, join(folder, 'page.js')];
  const { output } = await startProcess(process.execPath, args, { capture: true });
  return { text: output, css: css.join('') };
}
