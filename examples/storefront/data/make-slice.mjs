/**
 * Makes `products.csv` and `orders.csv` of the monthly files of UCI Online Retail:
 * `node data/make-slice.mjs FOLDER`. SOURCE.md says in words what it does.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { groupBy } from './group-by.mjs';
import { SHELVES } from './shelves.mjs';
import { titleOf } from './title-of.mjs';

/**
 * @typedef {{ order: string, code: string, title: string, quantity: number, price: number, at: string }} Sale
 * @typedef {{ code: string, title: string, shelf: (typeof SHELVES)[number], sales: Sale[] }} Ware
 */

const PER_SHELF = 16;
/** Fewer sales say too little about a price. */
const FEWEST_SALES = 60;
/** More different things than this in one order is a wholesaler's. */
const LARGEST_BASKET = 20;
const EARLIER = '2011-05';
const LATER = '2011-07';
const LAST_WEEKS = '2011-08-04';
/** Versions of one thing, of which one alone would make the shelf. */
const SIZES = /\b(SMALL|MEDIUM|MED|LARGE|MINI|BIG|GIANT)\b/;

const sales = readSales(process.argv[2] ?? '.');
const wares = chooseWares(sales);
write('products.csv', [
  'id,title,price,was,category,stock,orders,url,image',
  ...wares.map(productLine),
]);
write('orders.csv', [
  'order_id,product_id,quantity,price,created_at',
  ...smallBaskets(sales, new Set(wares.map(({ code }) => code))).map(
    ({ order, code, quantity, price, at }) =>
      [order, code, quantity, price, at.slice(0, 16)].join(','),
  ),
]);

/**
 * What was sold: no cancellations, no corrections, no postage, no gifts; who bought is left out.
 * @param {string} folder
 * @returns {Sale[]}
 */
function readSales(folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv.gz'));
  return files.toSorted().flatMap((name) => {
    const text = gunzipSync(readFileSync(join(folder, name))).toString('utf8');
    /** @type {Record<string, string>[]} */
    const rows = parse(text, { columns: true });
    return rows.flatMap((row) => {
      const code = (row['StockCode'] ?? '').toUpperCase();
      const [quantity, price] = [Number(row['Quantity']), Number(row['UnitPrice'])];
      const [order = '', title = '', at = ''] = [
        row['InvoiceNo'],
        row['Description'],
        row['InvoiceDate'],
      ];
      const isSale = /^\d{5}/.test(code) && quantity > 0 && price > 0 && title !== '';
      return isSale && !order.startsWith('C') ? [{ order, code, title, quantity, price, at }] : [];
    });
  });
}

/**
 * The best sellers of each shelf, the other sizes of what is there, and what has become cheaper.
 * @param {Sale[]} all
 * @returns {Ware[]}
 */
function chooseWares(all) {
  const byCode = groupBy(all, ({ code }) => code);
  const known = [...byCode].flatMap(([code, sold]) => {
    const title = mostOf(sold.map((one) => one.title)) ?? '';
    const shelf = SHELVES.find(([, , words]) => words.test(title.toUpperCase()));
    const isKnown = shelf && sold.length >= FEWEST_SALES && sold.some(({ at }) => at >= LATER);
    return isKnown ? [{ code, title, shelf, sales: sold }] : [];
  });
  return SHELVES.flatMap((shelf) => {
    const here = known
      .filter((ware) => ware.shelf === shelf)
      .toSorted((a, b) => b.sales.length - a.sales.length || (a.code < b.code ? -1 : 1));
    return here.filter(
      (ware, at) => at < PER_SHELF || SIZES.test(ware.title.toUpperCase()) || pricesOf(ware).was,
    );
  });
}

/**
 * The usual price of the last two months; and the usual one of the months before May where it was
 * at least 15 % more, and both were asked in more than half of the sales.
 * @param {Ware} ware
 */
function pricesOf({ sales: sold }) {
  const before = sold.filter(({ at }) => at < EARLIER).map(({ price }) => price);
  const now = sold.filter(({ at }) => at >= LATER).map(({ price }) => price);
  const [was, price] = [mostOf(before) ?? 0, mostOf(now) ?? 0];
  const isUsual = share(before, was) > 0.5 && share(now, price) > 0.5;
  return { price, was: isUsual && price <= 0.85 * was && now.length >= 10 ? was : undefined };
}

/**
 * @param {number[]} list
 * @param {number} value
 */
function share(list, value) {
  return list.filter((one) => one === value).length / list.length;
}

/**
 * @template Value
 * @param {Value[]} values
 */
function mostOf(values) {
  const groups = [...groupBy(values, String).values()];
  return groups.toSorted((a, b) => b.length - a.length)[0]?.[0];
}

/** @param {Ware} ware */
function productLine(ware) {
  const { code, title, shelf, sales: sold } = ware;
  const { price, was } = pricesOf(ware);
  const stock = sold.filter(({ at }) => at >= LAST_WEEKS).length;
  return [
    code,
    `"${titleOf(title).replaceAll('"', '""')}"`,
    price.toFixed(2),
    was?.toFixed(2) ?? '',
    `${shelf[0]} > ${shelf[1]}`,
    stock,
    new Set(sold.map(({ order }) => order)).size,
    `/p/${code}`,
    `/pictures/${code}.svg`,
  ].join(',');
}

/**
 * The lines of shoppers' orders that are about the shop's products.
 * @param {Sale[]} all
 * @param {Set<string>} codes
 */
function smallBaskets(all, codes) {
  const orders = [...groupBy(all, ({ order }) => order).values()];
  return orders
    .filter((lines) => new Set(lines.map(({ code }) => code)).size <= LARGEST_BASKET)
    .flatMap((lines) => lines.filter(({ code }) => codes.has(code)));
}

/**
 * @param {string} name
 * @param {string[]} lines
 */
function write(name, lines) {
  writeFileSync(new URL(name, import.meta.url), `${lines.join('\n')}\n`);
  console.log(`${name}: ${lines.length - 1} lines`);
}
