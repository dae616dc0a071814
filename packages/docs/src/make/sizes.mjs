import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspace } from '../places.mjs';
import { table } from './table.mjs';

/** @typedef {{ pages: { page: string, loads: string[], limit: number }[] }} Budgets */

/** The most that a page may load, as `npm test` holds it. */
export function sizes() {
  /** @type {Budgets} */
  const { pages } = JSON.parse(
    readFileSync(join(workspace, 'packages/tooling/size-budgets.json'), 'utf8'),
  );
  const rows = pages.map(({ page, loads, limit }) => [
    page,
    loads.map((file) => `\`${file}\``).join(', '),
    `${(limit / 1000).toFixed(1)} kB`,
  ]);
  return table(['a page with', 'loads', 'at most'], rows);
}
