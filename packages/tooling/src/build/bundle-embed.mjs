import { existsSync, readdirSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join, parse } from 'node:path';
import { build } from 'esbuild';
import { esbuildOptions } from './esbuild-options.mjs';
import { terse } from './terse.mjs';

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
    ...esbuildOptions(sources),
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
  const entries = await makeAll(
    [
      { format: 'iife', entryPoints: { uptier: main } },
      { format: 'esm', entryPoints: { uptier: main }, outExtension: { '.js': '.mjs' } },
    ],
    { UPTIER_IMPORTS: JSON.stringify(imports) },
  );
  return writeScripts(
    dist,
    [...entries, ...chunks].flatMap(({ outputFiles }) => outputFiles),
  );
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
      ([name, files = []]) => /^uptier-[a-z]+\.js$/.test(String(name)) && files.length > 0,
    ),
  );
}

/**
 * The chunks, in groups that share code: widgets share their Preact, the core and its rules the reading of a feed.
 * @param {string} folder
 * @returns {Record<string, string>[]} In each group: output name -> source file.
 */
function chunkBundles(folder) {
  const source = join(folder, 'src', 'chunks');
  const files = existsSync(source) ? readdirSync(source).toSorted() : [];
  const named = (/** @type {string} */ file) => [`uptier-${parse(file).name}`, join(source, file)];
  const widgets = files.filter((file) => file.endsWith('.tsx')).map(named);
  const others = files.filter((file) => file.endsWith('.ts')).map(named);
  return [widgets, others].map((group) => Object.fromEntries(group));
}

/**
 * @param {string} dist
 * @param {import('esbuild').OutputFile[]} outputs
 */
async function writeScripts(dist, outputs) {
  const maps = new Map(outputs.map(({ path, text }) => [path, text]));
  const scripts = outputs.filter(({ path }) => !path.endsWith('.map'));
  await mkdir(dist, { recursive: true });
  const names = scripts.map(({ path }) => basename(path));
  await removeOld(dist, new Set(names));
  await Promise.all(
    scripts.map(async ({ path, text }) => {
      const name = basename(path);
      const module = name !== 'uptier.js';
      const { code, map = '' } = await terse({
        name,
        code: text,
        map: maps.get(`${path}.map`),
        module,
      });
      await writeFile(path, code);
      await writeFile(`${path}.map`, map);
    }),
  );
  return names.toSorted();
}

/**
 * A chunk's name changes with its content; the ones of an earlier build would be shipped too.
 * @param {string} dist
 * @param {Set<string>} names
 */
async function removeOld(dist, names) {
  const old = readdirSync(dist).filter(
    (file) => /^uptier.*\.m?js(\.map)?$/.test(file) && !names.has(file.replace(/\.map$/, '')),
  );
  await Promise.all(old.map((file) => rm(join(dist, file))));
}
