import { runInNewContext } from 'node:vm';
import { posix } from 'node:path';
import { allowedArrows, allowedInCore } from './allowed-arrows.mjs';
import { fileGraph } from './file-graph.mjs';
import { findCycles } from './find-cycles.mjs';

/**
 * @typedef {import('./read-source.mjs').Source} Source
 *
 * @typedef {object} PackageSources
 * @property {string} place Its folder, from the root: `packages/core`, `examples/storefront`, `e2e`.
 * @property {string} name `@uptier/core`
 * @property {readonly string[]} exports The keys of its manifest's `exports`: `.`, `./theme.css`.
 * @property {readonly string[]} dependencies Every package that its manifest names, of any kind.
 * @property {readonly Source[]} sources
 *
 * @typedef {object} Problem
 * @property {string} where `file:line`
 * @property {string} what
 *
 * @typedef {(packages: readonly PackageSources[]) => Problem[]} Rule
 */

/**
 * The files that act when they are loaded: what the script tag names, what the command line does, and what makes the
 * documentation.
 */
const ACTS = [
  'packages/embed/src/main.ts',
  'packages/feed/src/main.ts',
  'packages/docs/src/main.mjs',
];

/** What lets out of the engine, or makes code of text: a page with a strict policy forbids that. */
const WAYS_OUT = ['globalThis', 'console', 'WebAssembly', 'eval', 'Function'];

/** What a bare JavaScript engine knows by itself, less the ways out of it. */
const ENGINE_NAMES = new Set(
  /** @type {string[]} */ (runInNewContext('Object.getOwnPropertyNames(globalThis)')).filter(
    (name) => !WAYS_OUT.includes(name),
  ),
);

/**
 * Every rule, by the sentence that it enforces.
 * @type {Record<string, Rule>}
 */
export const rules = {
  'A package imports only those that its arrows point to.': (packages) =>
    importsInto(packages)
      .filter(({ from, to, source }) => to !== from && !mayImport(from, to, source))
      .map(({ from, to, at }) => at(`${folderOf(from)} may not import ${to.name}`)),

  'Another package is imported by its name, never by a path into its src or dist.': (packages) =>
    importsInto(packages)
      .filter(({ to, rest }) => !to.exports.includes(`.${rest}`))
      .map(({ to, name, at }) => at(`${name} is not among the exports of ${to.name}`)),

  'A relative import stays in its package.': (packages) =>
    imports(packages)
      .filter(({ from, name, source }) => leaves(from, source, name))
      .map(({ name, at }) => at(`${name} is outside`)),

  'A package declares every workspace package that it imports.': (packages) =>
    importsInto(packages)
      .filter(({ from, to }) => to !== from && !from.dependencies.includes(to.name))
      .map(({ from, to, at }) => at(`${to.name} is not in the manifest of ${from.name}`)),

  'core imports nothing but nanostores.': (packages) =>
    imports(inCore(packages))
      .filter(({ name }) => !name.startsWith('.') && !allowedInCore.includes(name))
      .map(({ name, at }) => at(`core may not import ${name}`)),

  'core names what it imports.': (packages) =>
    inCore(packages).flatMap(({ sources }) =>
      sources.flatMap(({ file, computedImports }) =>
        computedImports.map((line) => ({
          where: `${file}:${line}`,
          what: 'core may not import by a name that is made when it runs',
        })),
      ),
    ),

  'core knows neither the DOM nor Node, and makes no code of text.': (packages) =>
    inCore(packages).flatMap(({ sources }) =>
      sources.flatMap(({ file, freeNames }) =>
        freeNames
          .filter(({ name }) => !ENGINE_NAMES.has(name))
          .map(({ name, line }) => ({
            where: `${file}:${line}`,
            what: `core may not use ${name}`,
          })),
      ),
    ),

  'Files do not import each other in a circle.': (packages) =>
    packages.flatMap(({ sources }) =>
      findCycles(fileGraph(sources)).map((files) => ({
        where: files[0] ?? '',
        what: `-> ${files.slice(1).join(' -> ')}`,
      })),
    ),

  [`Nothing happens on import, but in ${ACTS.join(', ')}.`]: (packages) =>
    withArrows(packages).flatMap(({ sources }) =>
      sources
        .filter(({ file }) => isSource(file) && !ACTS.includes(file))
        .flatMap(({ file, actions }) =>
          actions.map((line) => ({ where: `${file}:${line}`, what: 'this runs on import' })),
        ),
    ),
};

/** @param {readonly PackageSources[]} packages */
function withArrows(packages) {
  return packages.filter((one) => isPackage(one) && folderOf(one) in allowedArrows);
}

/** @param {readonly PackageSources[]} packages */
function inCore(packages) {
  return packages
    .filter(({ place }) => place === 'packages/core')
    .map((core) => ({ ...core, sources: core.sources.filter(({ file }) => isSource(file)) }));
}

/**
 * Not an example and not the end-to-end tests, which may import every package.
 * @param {PackageSources} one
 */
function isPackage({ place }) {
  return place.startsWith('packages/');
}

/** @param {PackageSources} one */
function folderOf({ place }) {
  return posix.basename(place);
}

/** @param {string} file */
function isSource(file) {
  return file.split('/')[2] === 'src';
}

/**
 * @param {PackageSources} from
 * @param {PackageSources} to
 * @param {Source} source
 */
function mayImport(from, to, source) {
  if (!isPackage(from)) return true;
  if (!isSource(source.file) && folderOf(to) === 'testing') return true;
  return allowedArrows[folderOf(from)]?.includes(folderOf(to)) ?? false;
}

/** @param {readonly PackageSources[]} packages */
function imports(packages) {
  return packages.flatMap((from) =>
    from.sources.flatMap((source) =>
      source.imports.map(({ name, line }) => ({
        from,
        source,
        name,
        /** @param {string} what */
        at: (what) => ({ where: `${source.file}:${line}`, what }),
      })),
    ),
  );
}

/**
 * The imports of workspace packages; `rest` is what follows the name.
 * @param {readonly PackageSources[]} packages
 */
function importsInto(packages) {
  return imports(packages).flatMap((found) => {
    const to = packages.find(
      ({ name }) => found.name === name || found.name.startsWith(`${name}/`),
    );
    return to ? [{ ...found, to, rest: found.name.slice(to.name.length) }] : [];
  });
}

/**
 * @param {PackageSources} from
 * @param {Source} source
 * @param {string} name
 */
function leaves(from, source, name) {
  if (!name.startsWith('.')) return false;
  const target = posix.join(posix.dirname(source.file), name);
  return !target.startsWith(`${from.place}/`);
}
