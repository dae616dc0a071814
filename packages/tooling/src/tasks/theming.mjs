import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { readTheming } from '../theming/read-theming.mjs';
import { themingPage } from '../theming/theming-page.mjs';
import { root } from '../workspace/root.mjs';

/** Writes the list of variables and parts anew, from the style sheets and the sources. */
export async function theming() {
  const folder = join(root, 'packages/preact');
  const file = join(folder, 'THEMING.md');
  await writeFile(file, themingPage(readTheming(folder)));
  console.log(`Wrote ${relative(root, file)}.`);
  return 0;
}
