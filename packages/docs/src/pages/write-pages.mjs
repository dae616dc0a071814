import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makers } from '../make/makers.mjs';
import { docs, whole, workspace, written } from '../places.mjs';
import { fillPage } from './fill-page.mjs';

/** Every page's path from the folder of the pages. */
export function listPages() {
  return readdirSync(written, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .toSorted();
}

/** One page with all that is made put in. */
export const wholePage = async (/** @type {string} */ file) =>
  fillPage(readFileSync(join(written, file), 'utf8'), makers);

/** What is to be done first has a class of its own, so that it stands out. */
const markFirst = (/** @type {string} */ text) =>
  text.replace(/^\*\*First:\*\* [^]+?(?=\n\n)/m, '$&\n{.first}');

/** Writes the pages whole, and the pictures beside them. */
export async function writePages() {
  rmSync(whole, { recursive: true, force: true });
  for (const file of listPages()) {
    const target = join(whole, file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, markFirst(await wholePage(file)));
  }
  cpSync(join(docs, 'public'), join(whole, 'public'), { recursive: true });
  cpSync(join(workspace, 'e2e/pictures'), join(whole, 'public/pictures'), { recursive: true });
}
