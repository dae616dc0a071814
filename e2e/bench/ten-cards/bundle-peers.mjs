import { build } from 'esbuild';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Each by the file that starts it, with the package whose Preact all of it must share, and whether it wants React. */
const PEERS = {
  recommend: { of: '@algolia/recommend-js', asReact: false },
  'instant-search': { of: 'instantsearch.js', asReact: false },
  snap: { of: '@searchspring/snap-preact', asReact: true },
  'buy-button': { of: undefined, asReact: false },
};

/**
 * Though ours is another version of it.
 * @param {string} from `node_modules`
 * @param {string} name
 */
function preactOf(from, name) {
  const { resolve } = createRequire(join(from, name, 'package.json'));
  return dirname(resolve('preact/package.json'));
}

/**
 * @param {string} peers `node_modules`
 * @param {{ of: string | undefined, asReact: boolean }} peer
 * @returns {Record<string, string>}
 */
function aliasOf(peers, { of, asReact }) {
  if (!of) return {};
  const preact = preactOf(peers, of);
  const compat = join(preact, 'compat');
  return asReact ? { preact, react: compat, 'react-dom': compat } : { preact };
}

/**
 * The scripts of the libraries to compare with, by their names.
 * @param {string} peers `node_modules`
 * @returns {Promise<ReadonlyMap<string, string>>}
 */
export async function bundlePeers(peers) {
  /** @type {Map<string, string>} */
  const scripts = new Map();
  for (const [name, peer] of Object.entries(PEERS)) {
    const { outputFiles } = await build({
      entryPoints: [join(import.meta.dirname, `peers/${name}.js`)],
      bundle: true,
      minify: true,
      write: false,
      format: 'iife',
      target: 'es2020',
      nodePaths: [peers],
      alias: aliasOf(peers, peer),
      define: { 'process.env.NODE_ENV': '"production"' },
      logLevel: 'error',
    });
    scripts.set(name, outputFiles[0]?.text ?? '');
  }
  return scripts;
}
