import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readParts } from './read-parts.mjs';
import { readVariables } from './read-variables.mjs';

/** What declares the parts names the files that do, in the order in which they are listed. */
const FILES = /from '\.\/(parts\/[\w-]+)\.js'/g;

/**
 * Everything that a designer may set or reach for, as the components' package has it.
 * @param {string} folder The package's.
 * @returns {import('./theming-page.mjs').Theming & { css: string }} With the text of all its sheets.
 */
export function readTheming(folder) {
  const theme = join(folder, 'theme');
  const css = cssIn(theme)
    .map((file) => readFileSync(join(theme, file), 'utf8'))
    .join('\n');
  const source = join(folder, 'src/part');
  const files = [...readFileSync(join(source, 'parts.ts'), 'utf8').matchAll(FILES)];
  return {
    css,
    groups: JSON.parse(readFileSync(join(theme, 'variables.json'), 'utf8')),
    variables: readVariables(css),
    parts: files.flatMap(([, file]) => readParts(readFileSync(join(source, `${file}.ts`), 'utf8'))),
    presets: cssIn(join(theme, 'presets')).map((file) => file.replace('.css', '')),
  };
}

/** @param {string} folder */
function cssIn(folder) {
  return readdirSync(folder)
    .toSorted()
    .filter((name) => name.endsWith('.css'));
}
