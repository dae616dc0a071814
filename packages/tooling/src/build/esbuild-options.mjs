import { readFile } from 'node:fs/promises';
import { cssText } from './css-text.mjs';

/**
 * What every bundle has in common, shipped or only measured: small, made from source, the same
 * bytes each time.
 * @param {Map<string, string>} sources What `sourceFiles` found.
 * @returns {import('esbuild').BuildOptions & { write: false }}
 */
export function esbuildOptions(sources) {
  return {
    bundle: true,
    write: false,
    minify: true,
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    // Preact's own `h`, not the functions of its JSX runtime: they do the same, and a page pays for one of them.
    tsconfigRaw: {
      compilerOptions: { jsx: 'react', jsxFactory: 'h', jsxFragmentFactory: 'Fragment' },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
    alias: Object.fromEntries(sources),
    plugins: [jsxNames(), cssAsText()],
    logLevel: 'silent',
  };
}

/**
 * Gives each file of JSX the names that it is made of. They come from one place, so that what is bundled without Preact
 * asks for it once.
 * @returns {import('esbuild').Plugin}
 */
function jsxNames() {
  return {
    name: 'jsx-names',
    setup(build) {
      build.onLoad({ filter: /\.tsx$/ }, async ({ path }) => ({
        // On the same line: the source map counts them.
        contents: `import { h, Fragment } from 'jsx-names'; ${await readFile(path, 'utf8')}`,
        loader: 'tsx',
      }));
      build.onResolve({ filter: /^jsx-names$/ }, ({ path, resolveDir }) => ({
        path,
        namespace: 'jsx-names',
        // The Preact that the file itself has.
        pluginData: resolveDir,
      }));
      build.onLoad({ filter: /./, namespace: 'jsx-names' }, ({ pluginData }) => ({
        contents: "export { h, Fragment } from 'preact'",
        resolveDir: pluginData,
      }));
    },
  };
}

/** @returns {import('esbuild').Plugin} */
function cssAsText() {
  return {
    name: 'css-as-text',
    setup(build) {
      build.onLoad({ filter: /\.css$/ }, async ({ path }) => ({
        contents: await cssText(path),
        loader: 'text',
      }));
    },
  };
}
