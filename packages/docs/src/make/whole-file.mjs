import { readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { workspace } from '../places.mjs';

/**
 * A file of the repository as a sample to copy, folded up: `examples/snippets/shopify/uptier-offers.liquid`.
 * @param {string} file
 */
export function wholeFile(file) {
  const text = readFileSync(join(workspace, file), 'utf8').trimEnd();
  return `::: details ${basename(file)}\n\`\`\`${extname(file).slice(1)}\n${text}\n\`\`\`\n:::\n`;
}
