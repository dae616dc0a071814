import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspace } from '../places.mjs';
import { table } from './table.mjs';

/** What a tag can hold each script to, as the build has written it; nothing where nothing is built. */
export function integrity() {
  const file = join(workspace, 'packages/embed/dist/integrity.json');
  if (!existsSync(file)) return '';
  /** @type {Record<string, string>} */
  const hashes = JSON.parse(readFileSync(file, 'utf8'));
  const rows = Object.entries(hashes).map(([name, hash]) => [`\`${name}\``, `\`${hash}\``]);
  return table(['script', '`integrity`'], rows);
}
