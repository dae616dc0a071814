import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspace } from '../places.mjs';

/** A test that proves a claim: its place is in the repository, and nothing to a reader of the site. */
const PROOFS = /:?\s*(?:,\s*)?\[[^\]]+\]\([^)]+\.(?:m?js|tsx?)\)/g;

/** What an attacker can and cannot do, by each way that leads in, as `SECURITY.md` says it. */
export function threats() {
  const text = readFileSync(join(workspace, 'SECURITY.md'), 'utf8');
  const chapters = text.split(/^(?=## )/m).filter((chapter) => chapter.includes('**cannot**'));
  return chapters
    .map((chapter) => chapter.replace(PROOFS, '').replace(/^## /, '### ').trim())
    .join('\n\n');
}
