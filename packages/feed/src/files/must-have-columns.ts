import { UserError } from '../findings/user-error.js';
import type { Table } from './table.js';

/**
 * Fails where a table that the merchant has edited lacks one of its columns: what he has said in it would not be seen, and
 * be lost when the table is written anew.
 */
export function mustHaveColumns(
  { file, header }: Pick<Table, 'file' | 'header'>,
  names: readonly string[],
): void {
  const stated = new Set(header.map((name) => name.toLowerCase()));
  const missing = names.filter((name) => !stated.has(name));
  if (!missing.length) return;
  throw new UserError({
    code: 'missing-column',
    place: { file, row: 1 },
    message: `The table has no column "${missing.join('", "')}" any more.`,
    advice: `Its first row must name ${names.map((name) => `"${name}"`).join(', ')}, in whatever order. Or take the file away: then it is written anew.`,
  });
}
