import { existsSync, readdirSync } from 'node:fs';
import { basename, join, parse } from 'node:path';
import { build } from 'esbuild';
import { esbuildOptions } from './esbuild-options.mjs';
import { fileTables } from './file-table.mjs';
import { makeChunks } from './make-chunks.mjs';
import { terseAll, writeScripts } from './scripts.mjs';

/**
 * @typedef {Pick<import('esbuild').BuildOptions, 'outExtension' | 'splitting' | keyof typeof SPACED>
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
  /** @type {import('esbuild').BuildOptions & { write: false, absWorkingDir: string }} */
  const options = {
    ...esbuildOptions(new Map([...sources, ...standIns(folder)])),
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
  const chunks = await Promise.all(
    chunkBundles(folder).map((entryPoints) => makeChunks({ ...options, entryPoints })),
  );
  for (const chunk of chunks) refuseUnpinned(chunk);
  const imports = new Map(chunks.flatMap(({ metafile }) => importsOf(metafile)));
  const made = await terseAll(chunks.flatMap(usedFiles));
  const { firstOf, later } = fileTables({ dist, chunks: made, imports });
  const entries = await Promise.all(
    platformsOf(folder).map((platform) =>
      makeAll(entryBundles(main, platform), {
        UPTIER_FILES: JSON.stringify(firstOf(platform)),
        UPTIER_PLATFORM: JSON.stringify(platform),
      }),
    ),
  );
  const heads = await terseAll(entries.flat().flatMap(usedFiles));
  return writeScripts(dist, [...heads, ...made, later]);
}

/**
 * Packages in whose place the script tag has something smaller: `src/stand-ins/@preact/signals.ts`, say.
 * @param {string} folder
 * @returns {[name: string, file: string][]}
 */
function standIns(folder) {
  const source = join(folder, 'src', 'stand-ins');
  const files = existsSync(source)
    ? readdirSync(source, { recursive: true, encoding: 'utf8' })
    : [];
  return files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [file.slice(0, -'.ts'.length).replaceAll('\\', '/'), join(source, file)]);
}

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

/** Without its spaces a file loses its comments as well, and a bundler reads one of the module's. */
const SPACED = { minify: false, minifyIdentifiers: true, minifySyntax: true };

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
    { format: 'esm', entryPoints, outExtension: { '.js': '.mjs' }, ...SPACED },
  ];
}

/**
 * What each chunk imports, so that the entry can ask for all of it at once: a browser that finds an import only in
 * the file that has it asks one round trip later.
 * @param {import('esbuild').Metafile} metafile
 * @returns {[file: string, imports: string[]][]}
 */
const importsOf = ({ outputs }) =>
  Object.entries(outputs).map(([path, { imports }]) => [
    basename(path),
    imports.filter(({ kind }) => kind === 'import-statement').map((one) => basename(one.path)),
  ]);

/** The debug panel, which has a Preact of its own: only a merchant loads it. */
const PANEL = 'debug.tsx';

/** @param {string} file */
const isWidget = (file) => file.endsWith('.tsx') && file !== PANEL;

/**
 * The chunks, in groups that share code: widgets share their Preact. All others are files of their own: what is loaded
 * rarely must not move parts of what every page loads into more files, nor may one shop bring along the others.
 * @param {string} folder
 * @returns {Record<string, string>[]} In each group: output name -> source file.
 */
function chunkBundles(folder) {
  const source = join(folder, 'src', 'chunks');
  const files = existsSync(source) ? readdirSync(source).toSorted() : [];
  const groups = [
    files.filter(isWidget),
    ...files.filter((file) => !isWidget(file)).map((file) => [file]),
  ];
  const named = (/** @type {string} */ file) => [`uptier-${parse(file).name}`, join(source, file)];
  return groups
    .filter((group) => group.length > 0)
    .map((group) => Object.fromEntries(group.map(named)));
}

/**
 * The bundler writes a chunk for each dynamic import that it reads, also where nothing that it keeps asks for it.
 * @param {import('esbuild').BuildResult<{ write: false, metafile: true }>} result
 */
function usedPaths({ metafile: { outputs } }) {
  // What is only imported has a hash in its name.
  const used = new Set(Object.keys(outputs).filter((path) => !/-[A-Z0-9]{8}\.m?js$/.test(path)));
  // What is found on the way is gone through, too.
  for (const path of used) for (const next of outputs[path]?.imports ?? []) used.add(next.path);
  return used;
}

/**
 * A file that a chunk imports by itself, later, would run whatever it has become.
 * @param {import('esbuild').BuildResult<{ write: false, metafile: true }>} result
 */
function refuseUnpinned(result) {
  for (const path of usedPaths(result))
    for (const { kind, path: imported } of result.metafile.outputs[path]?.imports ?? [])
      if (kind === 'dynamic-import')
        throw new Error(
          `${basename(path)} imports ${basename(imported)} by itself: load it by the chunk loader`,
        );
}

/** @param {import('esbuild').BuildResult<{ write: false, metafile: true }>} result */
function usedFiles(result) {
  const names = new Set([...usedPaths(result)].map((path) => basename(path)));
  return result.outputFiles.filter(({ path }) => names.has(basename(path).replace(/\.map$/, '')));
}
