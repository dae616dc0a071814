import type { ExportedProduct } from '../../exported.js';
import { readCell } from '../../cells/read-cell.js';
import { lose, placeOf } from '../../reading.js';
import { readMoment } from '../../prices/read-moment.js';
import { withoutBlanks } from '../../without-blanks.js';
import { ask, type PlainReading } from './asking.js';
import { attributesIn, furtherIn, isAvailable, linksIn, pricesIn } from './plain-fields.js';
import type { ProductRecord } from './record.js';

/** Reads one record of a plain table. One without an id or a title is left out, and noted. */
export function readPlainRecord(
  record: ProductRecord,
  plain: PlainReading,
): ExportedProduct | undefined {
  const { reading } = plain;
  const asking = ask(record, plain);
  const [id, title] = [asking.raw('id'), readCell(reading, asking.cell('title'), 'title')];
  if (!id || !title)
    return lose(reading, asking.cell(id ? 'title' : 'id'), {
      part: 'product',
      code: id ? 'no-title' : 'no-id',
      message: id
        ? `The product "${id}" has no title and is left out.`
        : 'The product has no id and is left out.',
    });
  const prices = pricesIn(asking);
  if (!prices) return void reading.lost.product++;
  const product = {
    id,
    title,
    ...furtherIn(asking),
    ...attributesIn(record, plain),
    ...prices,
    available: isAvailable(asking),
  };
  return {
    product,
    at: placeOf(reading, record.row),
    variants: [],
    links: linksIn(asking),
    ...withoutBlanks({
      addedAt: readMoment(asking.raw('addedAt')),
      gtin: /^\d{8,14}$/.exec(asking.raw('gtin'))?.[0],
      group: asking.raw('group'),
    }),
  };
}
