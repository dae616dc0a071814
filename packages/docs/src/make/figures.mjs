import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { docs } from '../places.mjs';

/** What a run of the benchmarks has written, where one has: `packages/docs/figures.md`. */
export function figures() {
  const file = join(docs, 'figures.md');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
