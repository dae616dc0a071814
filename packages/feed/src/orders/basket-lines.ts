import { readRecords } from '../files/read-records.js';
import type { PlainLine } from './plain-lines.js';

/** The lines of a file that has one order a line and no header: each cell is a product. */
export async function* basketLines(file: string, separator: string): AsyncGenerator<PlainLine> {
  let order = 0;
  for await (const { cells } of readRecords(file, separator)) {
    order++;
    for (const product of cells) if (product.trim()) yield { order, product };
  }
}
