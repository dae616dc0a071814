import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';

/**
 * The text of a style sheet, minified.
 * @param {string} path
 */
export async function cssText(path) {
  const { code } = await transform(await readFile(path, 'utf8'), {
    loader: 'css',
    minify: true,
    charset: 'utf8',
  });
  return code.trim();
}
