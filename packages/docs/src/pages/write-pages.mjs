import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makers } from '../make/makers.mjs';
import { whole, workspace, written } from '../places.mjs';
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

/** Writes the pages whole, and the pictures beside them. */
export async function writePages() {
  rmSync(whole, { recursive: true, force: true });
  for (const file of listPages()) {
    const target = join(whole, file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, await wholePage(file));
  }
  cpSync(join(workspace, 'e2e/pictures'), join(whole, 'public/pictures'), { recursive: true });
}
