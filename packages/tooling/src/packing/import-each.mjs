import { entriesOf } from './entries-of.mjs';

/**
 * The beginning of a program that imports each entry of a package, all that it gives under one name.
 * @param {import('../workspace/list-packages.mjs').Manifest} manifest
 * @returns {{ imports: string, names: readonly string[] }}
 */
export function importEach(manifest) {
  const entries = entriesOf(manifest);
  const names = entries.map((_, at) => `entry${at}`);
  const imports = entries.map((entry, at) => `import * as ${names[at]} from '${entry}';`);
  return { imports: imports.join('\n'), names };
}
