import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { terse } from './terse.mjs';

/**
 * @typedef {object} Script
 * @property {string} path
 * @property {string} code
 * @property {string} map
 */

/**
 * @param {import('esbuild').OutputFile[]} outputs Scripts and their maps.
 * @returns {Promise<Script[]>}
 */
export function terseAll(outputs) {
  const maps = new Map(outputs.map(({ path, text }) => [path, text]));
  const scripts = outputs.filter(({ path }) => !path.endsWith('.map'));
  return Promise.all(
    scripts.map(async ({ path, text }) => {
      const name = basename(path);
      const module = !/^uptier\.(?:[a-z]+\.)?js$/.test(name);
      const { code, map = '' } = await terse({
        name,
        code: text,
        map: maps.get(`${path}.map`),
        module,
      });
      return { path, code, map };
    }),
  );
}

/**
 * What the entry holds each file to before it runs.
 * @param {Script[]} scripts
 * @returns {Record<string, string>} Name -> SHA-256, base64.
 */
export const hashesOf = (scripts) =>
  Object.fromEntries(
    scripts
      .map(({ path, code }) => [basename(path), createHash('sha256').update(code).digest('base64')])
      .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  );

/** @param {Pick<Script, 'path'>} script */
export const isOtherLanguage = ({ path }) => /^uptier-(words|why)-/.test(basename(path));

/**
 * The hashes of the languages, in a module of their own.
 * @param {string} dist
 * @param {Script[]} scripts
 * @returns {Script}
 */
export const languageHashes = (dist, scripts) => ({
  path: join(dist, 'uptier-languages.js'),
  code: `export const hashes=${JSON.stringify(hashesOf(scripts.filter(isOtherLanguage)))};`,
  map: '',
});

/**
 * @param {string} dist
 * @param {Script[]} scripts
 */
export async function writeScripts(dist, scripts) {
  await mkdir(dist, { recursive: true });
  const names = scripts.map(({ path }) => basename(path));
  await removeOld(dist, new Set(names));
  await Promise.all(
    scripts.map(async ({ path, code, map }) => {
      await writeFile(path, code);
      if (map) await writeFile(`${path}.map`, map);
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
