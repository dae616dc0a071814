import type { Attribute, Product } from '@uptier/core';
import type { MerchantLink } from '../../exported.js';
import { measureOf, readAmount } from '../../prices/measure-of.js';
import { note } from '../../reading.js';
import { withoutBlanks } from '../../without-blanks.js';
import { oneList } from '../../cells/one-list.js';
import { readCell } from '../../cells/read-cell.js';
import type { Asking, PlainReading } from './asking.js';
import type { ProductRecord } from './record.js';

const KINDS = ['good', 'digital', 'service', 'plan'] as const;

const INTERVALS = ['day', 'week', 'month', 'year'] as const;

/** Sentences have commas of their own. */
const SENTENCES = /[|\n]/;

/**
 * What it costs: the sale price where there is one, and then the price is the earlier one. Nothing where its price cannot
 * be used.
 */
export function pricesIn({ money, ownPrice }: Asking): Partial<Product> | undefined {
  const stated = ownPrice();
  if (!stated) return undefined;
  const { price } = stated;
  const [sale, was, lowest30] = [money('sale'), money('was'), money('lowest30')];
  const isSale = sale !== undefined && (price === undefined || sale < price);
  const now = isSale ? sale : price;
  const earlier = was ?? (isSale ? price : undefined);
  // Many lists repeat the price as the earlier one where there is no discount.
  return withoutBlanks({ price: now, was: earlier === now ? undefined : earlier, lowest30 });
}

/** A plan's interval, what it is paid for, and for how many days it may be tried. */
function planIn({ oneOf, number, text }: Asking): Product['plan'] {
  const interval = oneOf('interval', INTERVALS);
  if (interval === undefined) return undefined;
  const trialDays = number('trialDays', 0, 3650);
  return { interval, ...withoutBlanks({ per: text('planPer'), trialDays }) };
}

function proofIn({ number, text }: Asking): Product['proof'] {
  const quote = text('quote');
  const by = text('quoteBy');
  return withoutBlanks({
    rating: number('rating', 0, 5),
    count: number('count', 0, 1e9),
    quote: quote === '' ? undefined : { text: quote, ...(by !== '' && { by }) },
  });
}

function measureIn({ raw, wrong }: Asking): Product['measure'] {
  if (raw('measure') === '') return undefined;
  const total = /\d/.test(raw('measure')) ? readAmount(raw('measure')) : undefined;
  // "100" alone is in the unit of the whole.
  const per = /^[\d.,]+$/.test(raw('per')) ? `${raw('per')} ${total?.unit ?? ''}` : raw('per');
  return total
    ? measureOf(total, per === '' ? undefined : readAmount(per))
    : wrong('measure', 'an amount like "250 g"');
}

function instalmentsIn({ number, money }: Asking): Product['instalments'] {
  const [count, amount] = [number('instalments', 2, 120), money('instalment')];
  return count !== undefined && amount !== undefined ? { count, amount } : undefined;
}

/** What it is made of, and how many of each. Without one of them it would be offered to whom it does not fit. */
function partsIn({ countedIds, cell, reading }: Asking): Product['contains'] {
  const countOf = (text: string, count: unknown): number => {
    const isWhole = Number.isInteger(Number(count)) && Number(count) > 0;
    if (isWhole) return Number(count);
    note(reading, cell('contains'), {
      code: 'odd-value',
      message: `Of "${text}" ${JSON.stringify(count)} is no whole number above nothing: one is taken.`,
    });
    return 1;
  };
  return countedIds('contains').map(({ text, count: stated }) => {
    if (stated !== undefined) return [text, countOf(text, stated)] as const;
    const [, id = text, count] = /^(.+?)\s*[x×*=:]\s*(\d+)$/.exec(text) ?? [];
    return [id.trim(), Number(count ?? 1)] as const;
  });
}

/** Everything but its price and its names. */
export function furtherIn(asking: Asking): Partial<Product> {
  const { text, list, idsOrTags, number, address, oneOf, raw } = asking;
  const [src, guide] = [address('image'), address('guideUrl')];
  return withoutBlanks({
    sku: raw('sku'),
    cartId: raw('cartId'),
    kind: oneOf('kind', KINDS),
    url: address('url'),
    image: src === undefined ? undefined : { src, ...withoutBlanks({ alt: text('alt') }) },
    category: oneList(asking.reading, list('category', />|\//)),
    brand: text('brand'),
    tags: list('tags'),
    family: raw('family'),
    tier: number('tier', 1, 1000),
    tierName: text('tierName'),
    parent: raw('parent'),
    measure: measureIn(asking),
    benefits: list('benefits', SENTENCES),
    guide: guide === undefined ? undefined : { title: text('guideTitle'), url: guide },
    proof: proofIn(asking),
    plan: planIn(asking),
    instalments: instalmentsIn(asking),
    quantity: withoutBlanks({
      min: number('min', 1, 1e6),
      max: number('max', 1, 1e6),
      step: number('step', 1, 1e6),
    }),
    requires: idsOrTags('requires'),
    excludes: idsOrTags('excludes'),
    contains: partsIn(asking),
    segments: list('segments'),
    solves: list('solves'),
    sponsored: /^(?:true|yes|1)$/i.test(raw('sponsored')) || undefined,
    boost: number('boost', 0.5, 2),
  });
}

const SOLD_OUT = /^(?:false|no|n|0|out[ _-]?of[ _-]?stock|sold[ _-]?out|unavailable)$/i;

/** Whether it can be bought, as it is stated, else by what there is of it. */
export function isAvailable({ raw }: Asking): boolean {
  if (raw('available') !== '') return !SOLD_OUT.test(raw('available'));
  return raw('stock') === '' || !(Number(raw('stock')) <= 0);
}

const valueOf = (text: string): Attribute => {
  if (/^-?\d{1,15}(?:\.\d+)?$/.test(text)) return Number(text);
  return /^(?:true|false)$/i.test(text) ? text.toLowerCase() === 'true' : text;
};

/** `attributes.Storage.value` with its unit, and which way is better: the parts of one attribute. */
const PART = /^(.+)\.(value|unit|better)$/;

/** Puts the parts of scales together: what has no value is none. */
function withScales(pairs: readonly (readonly [string, string])[]): [string, Attribute][] {
  const scales = new Map<string, Record<string, string>>();
  const plain: [string, Attribute][] = [];
  for (const [name, text] of pairs) {
    const [, owner, part] = PART.exec(name) ?? [];
    if (owner === undefined || part === undefined) plain.push([name, valueOf(text)]);
    else scales.set(owner, { ...scales.get(owner), [part]: text });
  }
  const told = [...scales].flatMap(([name, { value, unit, better }]): [string, Attribute][] => {
    const stated = value === undefined ? undefined : valueOf(value);
    if (stated === undefined || typeof stated === 'boolean') return [];
    const isRanked = better === 'more' || better === 'less';
    const scale = { value: stated as string | number };
    return [[name, { ...scale, ...(unit && { unit }), ...(isRanked && { better }) }]];
  });
  return [...plain, ...told];
}

/** Named values: `attributes.Storage`. Numbers and yes or no are kept as such. */
export function attributesIn(record: ProductRecord, { reading, fields }: PlainReading) {
  const read = ([name, column]: readonly [string, string]): [string, string] => [
    name,
    readCell(reading, { row: record.row, column, text: record.get(column) }),
  ];
  const filled = (pairs: PlainReading['fields']['options']): [string, string][] =>
    pairs.map(read).filter(([, value]) => value !== '');
  return withoutBlanks({
    attributes: Object.fromEntries(withScales(filled(fields.attributes))),
    options: Object.fromEntries(filled(fields.options)),
  });
}

const KIND_OF = {
  upgrades: 'upgrade',
  complements: 'complements',
  boughtTogether: 'boughtTogether',
  similar: 'similar',
} as const;

/** The products that a record names beside itself, by their ids. */
export const linksIn = ({ ids }: Asking): MerchantLink[] =>
  (Object.keys(KIND_OF) as (keyof typeof KIND_OF)[]).flatMap((field) =>
    ids(field).map((value) => ({ kind: KIND_OF[field], by: 'id' as const, value })),
  );
