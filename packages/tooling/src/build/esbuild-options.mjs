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
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    alias: Object.fromEntries(sources),
    plugins: [cssAsText()],
    logLevel: 'silent',
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
