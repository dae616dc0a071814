import { pipeline, Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { readTextPieces } from '../files/read-text.js';
import type { PlainLine } from './plain-lines.js';

/** The lines of a file that has one order a line and no header: each cell is a product. */
export async function* basketLines(file: string): AsyncGenerator<PlainLine> {
  const options = { relax_column_count: true, relax_quotes: true, skip_empty_lines: true };
  // What goes wrong in reading comes out of the parser, which is where we listen.
  const parser = pipeline(Readable.from(readTextPieces(file)), parse(options), () => undefined);
  let order = 0;
  for await (const cells of parser as AsyncIterable<string[]>) {
    order++;
    for (const product of cells) if (product.trim()) yield { order, product };
  }
}
