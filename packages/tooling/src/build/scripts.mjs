import { readdirSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isLater } from './is-later.mjs';
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
        isCalledOnLoad: !isLater(name),
      });
      return { path, code, map };
    }),
  );
}

/**
 * @param {string} dist
 * @param {Script[]} scripts
 */
export async function writeScripts(dist, scripts) {
  await mkdir(dist, { recursive: true });
  const names = scripts.map(({ path }) => basename(path));
  const twice = names.find((name, at) => names.indexOf(name) < at);
  // The one that is written last would win, now this one, now that one.
  if (twice) throw new Error(`${twice} would be made twice: give a chunk another name`);
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
