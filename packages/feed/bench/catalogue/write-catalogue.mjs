import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { goodAt } from './good-at.mjs';
import { googleTsv, googleXml } from './google.mjs';
import { magento } from './magento.mjs';
import { plain } from './plain.mjs';
import { shopify } from './shopify.mjs';
import { woocommerce } from './woocommerce.mjs';

/** What a catalogue can be exported as, by the names that the bench takes. */
export const CATALOGUES = {
  plain,
  'google-tsv': googleTsv,
  'google-xml': googleXml,
  woocommerce,
  shopify,
  magento,
};

/** So many goods are one piece of text. */
const PIECE = 500;

function* piecesOf({ start, rowsOf, end }, count) {
  yield `${start}\n`;
  for (let from = 0; from < count; from += PIECE) {
    const length = Math.min(PIECE, count - from);
    const rows = Array.from({ length }, (_, i) => rowsOf(goodAt(from + i))).flat();
    yield `${rows.join('\n')}\n`;
  }
  if (end !== undefined) yield `${end}\n`;
}

/**
 * Writes the export of a large shop into a folder. Returns its file.
 * @param {string} folder
 * @param {{ format: keyof typeof CATALOGUES, count: number }} catalogue
 */
export async function writeCatalogue(folder, { format, count }) {
  const layout = CATALOGUES[format];
  const file = join(folder, layout.name);
  await pipeline(Readable.from(piecesOf(layout, count)), createWriteStream(file));
  return file;
}
