import { build } from 'esbuild';

/**
 * The minified text of a style sheet and of all that it imports.
 * @param {string} path
 * @throws {Error} Where an import leads nowhere.
 */
export async function bundleCss(path) {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text).join('');
}
