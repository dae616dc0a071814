import type { Kind, Product } from '@uptier/core';
import type { Finding } from '../findings/finding.js';
import type { ExportedProduct } from './exported.js';
import type { PlainField } from './field-names.js';
import { toMinorUnits } from './minor-units.js';
import type { ProductRecord } from './record.js';
import { readPrice } from './read-price.js';

/** How one file is read. */
export interface PlainReading {
  readonly file: string;
  readonly exponent: number;
  /** Under which name the file has each field. */
  readonly fields: Partial<Record<PlainField, string>>;
  /** Grows with each record. */
  readonly findings: Finding[];
}

const SOLD_OUT = /^(?:false|no|n|0|out[ _]of[ _]stock|sold[ _]?out)$/i;

const KINDS: readonly string[] = ['good', 'digital', 'service', 'plan'] satisfies Kind[];

const TEXTS = ['sku', 'cartId', 'url', 'brand', 'family', 'tierName'] as const;

const split = (text: string, sign: RegExp): string[] =>
  text
    .split(sign)
    .map((part) => part.trim())
    .filter(Boolean);

/** Answers for one record, and notes what is wrong with it. */
function ask(record: ProductRecord, { file, fields, findings }: PlainReading) {
  const text = (field: PlainField): string =>
    fields[field] === undefined ? '' : record.get(fields[field]);
  return {
    text,
    note(field: PlainField, code: string, message: string): undefined {
      const place = { file, row: record.row, column: fields[field] ?? field };
      findings.push({ severity: 'warning', code, place, message });
    },
  };
}

type Asking = ReturnType<typeof ask>;

function readMoney(
  { text, note }: Asking,
  field: 'price' | 'was',
  exponent: number,
): number | undefined {
  const stated = text(field);
  if (!stated) return undefined;
  const price = readPrice(stated);
  const money = price && toMinorUnits(price.amount, exponent);
  return money ?? note(field, 'no-price', `"${stated.slice(0, 40)}" is no price.`);
}

const lists = ({ text }: Asking): Partial<Product> => {
  const [category, tags, image] = [
    split(text('category'), />|\//),
    split(text('tags'), /[,;|]/),
    text('image'),
  ];
  return {
    ...(category.length > 0 && { category }),
    ...(tags.length > 0 && { tags }),
    ...(image && { image: { src: image } }),
  };
};

function texts({ text }: Asking): Partial<Product> {
  const stated: { -readonly [Field in (typeof TEXTS)[number]]?: string } = {};
  for (const field of TEXTS) if (text(field)) stated[field] = text(field);
  const [tier, kind] = [Number(text('tier')), text('kind')];
  return {
    ...stated,
    ...(Number.isInteger(tier) && tier > 0 && { tier }),
    ...(KINDS.includes(kind) && { kind: kind as Kind }),
  };
}

/** Reads one record of a plain table. One without an id or a title is left out, and noted. */
export function readPlainRecord(
  record: ProductRecord,
  reading: PlainReading,
): ExportedProduct | undefined {
  const asking = ask(record, reading);
  const { text, note } = asking;
  const [id, title] = [text('id'), text('title')];
  if (!id) return note('id', 'no-id', 'The product has no id and is left out.');
  if (!title) return note('title', 'no-title', `The product "${id}" has no title and is left out.`);
  const price = readMoney(asking, 'price', reading.exponent);
  const was = readMoney(asking, 'was', reading.exponent);
  const product = {
    id,
    title,
    ...texts(asking),
    ...lists(asking),
    ...(price !== undefined && { price }),
    ...(was !== undefined && { was }),
    available: !SOLD_OUT.test(text('available')),
  };
  const addedAt = Date.parse(text('addedAt'));
  return {
    product,
    at: { file: reading.file, row: record.row },
    variants: [],
    links: [],
    ...(!Number.isNaN(addedAt) && { addedAt }),
  };
}
