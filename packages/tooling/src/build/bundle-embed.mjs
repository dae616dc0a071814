import { existsSync, readdirSync } from 'node:fs';
import { basename, join, parse } from 'node:path';
import { build } from 'esbuild';
import { esbuildOptions } from './esbuild-options.mjs';
import { ownEpoch } from './own-epoch.mjs';
import { hashesOf, isOtherLanguage, languageHashes, terseAll, writeScripts } from './scripts.mjs';

/**
 * @typedef {Pick<import('esbuild').BuildOptions, 'outExtension' | 'splitting'>
 *   & { format: import('esbuild').Format, entryPoints: Record<string, string> }} Bundle
 */

/**
 * Makes the files that a script tag loads: `uptier.js` (classic script), `uptier.mjs` (the same as
 * a module), and one module for each file in `src/chunks`, which the entry loads by address when
 * an element asks for it. Chunks share what they have in common, so a page holds one Preact.
 * @param {{ folder: string, sources: Map<string, string> }} embed The package's folder, and what
 *   `sourceFiles` found.
 * @returns {Promise<string[]>} The names of the scripts, all in the package's `dist`.
 */
export async function bundleEmbed({ folder, sources }) {
  const main = join(folder, 'src', 'main.ts');
  const dist = join(folder, 'dist');
  /** @type {import('esbuild').BuildOptions & { write: false }} */
  const options = {
    ...withOwnEpoch(esbuildOptions(sources)),
    // Paths are part of a chunk's hash: seen from here they are the same on every machine.
    absWorkingDir: folder,
    outdir: dist,
    chunkNames: 'uptier-[name]-[hash]',
    sourcemap: 'external',
  };
  const makeAll = (
    /** @type {Bundle[]} */ bundles,
    /** @type {Record<string, string>} */ define = {},
  ) =>
    Promise.all(
      bundles.map((bundle) =>
        build({ ...options, ...bundle, define: { ...options.define, ...define }, metafile: true }),
      ),
    );
  const chunks = await makeAll(
    chunkBundles(folder).map((entryPoints) => ({ format: 'esm', entryPoints, splitting: true })),
  );
  const imports = Object.assign({}, ...chunks.map(({ metafile }) => importsOf(metafile)));
  const made = await terseAll(chunks.flatMap(usedFiles));
  const pieces = [...made, languageHashes(dist, made)];
  const define = {
    UPTIER_IMPORTS: JSON.stringify(imports),
    UPTIER_HASHES: JSON.stringify(hashesOf(pieces.filter((piece) => !isOtherLanguage(piece)))),
  };
  const entries = await Promise.all(
    platformsOf(folder).map((platform) =>
      makeAll(entryBundles(main, platform), {
        ...define,
        UPTIER_PLATFORM: JSON.stringify(platform),
      }),
    ),
  );
  const heads = await terseAll(entries.flat().flatMap(usedFiles));
  return writeScripts(dist, [...heads, ...pieces]);
}

/** @param {ReturnType<typeof esbuildOptions>} options */
const withOwnEpoch = (options) => ({
  ...options,
  plugins: [...(options.plugins ?? []), ownEpoch()],
});

/** What a page itself gives needs no chunk. */
const CUSTOM = 'custom';

/**
 * @param {string} folder
 * @returns {string[]} The platforms that a script is made for.
 */
function platformsOf(folder) {
  const source = join(folder, 'src', 'chunks');
  const found = readdirSync(source).flatMap((file) => /^platform-(.+)\.ts$/.exec(file)?.[1] ?? []);
  return [CUSTOM, ...found.toSorted()];
}

/**
 * A classic script and a module: `uptier.js`, or `uptier.shopify.js` for a platform.
 * @param {string} main
 * @param {string} platform
 * @returns {Bundle[]}
 */
function entryBundles(main, platform) {
  const entryPoints = { [platform === CUSTOM ? 'uptier' : `uptier.${platform}`]: main };
  return [
    { format: 'iife', entryPoints },
    { format: 'esm', entryPoints, outExtension: { '.js': '.mjs' } },
  ];
}

/**
 * What each chunk imports, so that the entry can ask for all of it at once: a browser that finds an import only in
 * the file that has it asks one round trip later.
 * @param {import('esbuild').Metafile} metafile
 * @returns {Record<string, string[]>} File -> files; chunks that import nothing are left out.
 */
function importsOf({ outputs }) {
  const found = Object.entries(outputs).map(([path, { imports }]) => [
    basename(path),
    imports.filter(({ kind }) => kind === 'import-statement').map((one) => basename(one.path)),
  ]);
  return Object.fromEntries(
    found.filter(
      ([name, files = []]) => /^uptier-[a-z-]+\.js$/.test(String(name)) && files.length > 0,
    ),
  );
}

/**
 * Each is a file of its own. What `explain`, which is loaded when a shopper asks, needs of the core must not move into
 * files that every page loads; and `detect` needs nothing of the core.
 */
const ALONE = ['accept-url.ts', 'analytics.ts', 'detect.ts', 'explain.ts', 'place.ts'];

/**
 * The chunks, in groups that share code: widgets share their Preact, the core and its rules the reading of
 * a feed, platforms their cart.
 * @param {string} folder
 * @returns {Record<string, string>[]} In each group: output name -> source file.
 */
function chunkBundles(folder) {
  const source = join(folder, 'src', 'chunks');
  const files = existsSync(source) ? readdirSync(source).toSorted() : [];
  const named = (/** @type {string} */ file) => [`uptier-${parse(file).name}`, join(source, file)];
  const widgets = files.filter((file) => file.endsWith('.tsx'));
  const shops = files.filter((file) => file.startsWith('platform-'));
  const alone = files.filter((file) => ALONE.includes(file)).map((file) => [file]);
  const taken = new Set([...widgets, ...shops, ...ALONE]);
  const others = files.filter((file) => !taken.has(file));
  return [widgets, others, shops, ...alone]
    .filter((group) => group.length > 0)
    .map((group) => Object.fromEntries(group.map(named)));
}

/**
 * The bundler writes a chunk for each dynamic import that it reads, also where nothing that it keeps asks for it.
 * @param {import('esbuild').BuildResult<{ write: false, metafile: true }>} result
 */
function usedFiles({ outputFiles, metafile: { outputs } }) {
  // What is only imported has a hash in its name.
  const used = new Set(Object.keys(outputs).filter((path) => !/-[A-Z0-9]{8}\.m?js$/.test(path)));
  // What is found on the way is gone through, too.
  for (const path of used) for (const next of outputs[path]?.imports ?? []) used.add(next.path);
  const names = new Set([...used].map((path) => basename(path)));
  return outputFiles.filter(({ path }) => names.has(basename(path).replace(/\.map$/, '')));
}
