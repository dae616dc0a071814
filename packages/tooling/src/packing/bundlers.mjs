import { join } from 'node:path';
import { promisify } from 'node:util';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';
import webpack from 'webpack';

/**
 * @typedef {object} Bundling
 * @property {string} folder The project's, which has a file `entry`.
 * @property {string} entry
 * @property {string} out Where the bundle `page.js` is put, and any style sheet.
 */

/** Each bundler as it is used where nobody has set it up: a page's script in, files for a browser out. */
export const bundlers = {
  /** @param {Bundling} bundling */
  async esbuild({ folder, entry, out }) {
    await esbuild({
      absWorkingDir: folder,
      entryPoints: { page: entry },
      outdir: out,
      bundle: true,
      format: 'esm',
      minify: true,
      logLevel: 'silent',
    });
  },

  /** @param {Bundling} bundling */
  async vite({ folder, entry, out }) {
    await vite({
      root: folder,
      configFile: false,
      logLevel: 'silent',
      build: {
        outDir: out,
        rolldownOptions: {
          input: { page: join(folder, entry) },
          output: { entryFileNames: '[name].js' },
        },
      },
    });
  },

  /** @param {Bundling} bundling */
  async webpack({ folder, entry, out }) {
    const compiler = webpack({
      context: folder,
      mode: 'production',
      entry: { page: `./${entry}` },
      output: { path: out, filename: '[name].js' },
      // Without a loader of css files: webpack's own.
      experiments: { css: true },
      performance: false,
    });
    const stats = await promisify(compiler.run.bind(compiler))();
    await promisify(compiler.close.bind(compiler))();
    if (stats?.hasErrors() || stats?.hasWarnings())
      throw new Error(stats.toString({ all: false, errors: true, warnings: true }));
  },
};
