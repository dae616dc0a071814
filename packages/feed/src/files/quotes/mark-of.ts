/**
 * By what an id is known for one of its shop's, where that is sure: `tea-12` and `tea-7` have one mark, `10423` and
 * `10424` too. A word has none, nor has a short number, with which any line of a list begins.
 */
export function markOf(cell: string): string | undefined {
  const id = cell.trim();
  if (/^\d+$/.test(id)) return id.length > 3 ? '0'.repeat(id.length) : undefined;
  return /\d/.test(id) ? id.replaceAll(/\d+/g, '0') : undefined;
}
