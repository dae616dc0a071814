import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** 130 MB with all that they bring: fetched into a temporary folder when they are measured, and kept there. */
const VERSIONS = { '@searchspring/snap-preact': '0.78.0', '@shopify/buy-button-js': '3.0.6' };

/** The folder of the fetched packages; nothing where they cannot be had. */
function fetchPackages() {
  const folder = join(tmpdir(), `uptier-bench-peers-${Object.values(VERSIONS).join('-')}`);
  const done = join(folder, 'done');
  if (!existsSync(done)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, 'package.json'),
      JSON.stringify({ private: true, dependencies: VERSIONS }),
    );
    console.log(`fetching ${Object.keys(VERSIONS).join(' and ')} into ${folder}`);
    try {
      const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'];
      execFileSync('npm', args, { cwd: folder, timeout: 300_000 });
    } catch (error) {
      console.log(`without Snap and Buy Button, which could not be fetched: ${String(error)}`);
      return undefined;
    }
    writeFileSync(done, '');
  }
  return join(folder, 'node_modules');
}

/**
 * The scripts of the peers that are too heavy to be installed with everything else, by their names.
 * @returns {Promise<ReadonlyMap<string, string>>}
 */
export async function bundleFarPeers() {
  const packages = fetchPackages();
  /** @type {Map<string, string>} */
  const scripts = new Map();
  if (!packages) return scripts;
  const { resolve } = createRequire(join(packages, '@searchspring/snap-preact/package.json'));
  const preact = dirname(resolve('preact/package.json'));
  for (const name of ['snap', 'buy-button']) {
    const { outputFiles } = await build({
      entryPoints: [join(import.meta.dirname, `far-peers/${name}.js`)],
      bundle: true,
      minify: true,
      write: false,
      format: 'iife',
      target: 'es2020',
      nodePaths: [packages],
      alias: { preact, react: join(preact, 'compat'), 'react-dom': join(preact, 'compat') },
      define: { 'process.env.NODE_ENV': '"production"' },
    });
    scripts.set(name, outputFiles[0]?.text ?? '');
  }
  return scripts;
}
