import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cssText } from './css-text.mjs';

/**
 * Puts the presets beside the script tag, for a page that has no other build: `<link rel="stylesheet"
 * href=".../presets/soft.css">`. No page loads them by itself.
 * @param {{ from: string, to: string }} folders
 */
export async function writePresets({ from, to }) {
  const files = (await readdir(from)).filter((file) => file.endsWith('.css'));
  await mkdir(to, { recursive: true });
  await Promise.all(
    files.map(async (file) => writeFile(join(to, file), await cssText(join(from, file)))),
  );
}
