import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { seeded } from './seeded.mjs';

const PRODUCTS = 50_000;
/** Products of one room are bought together more often than others. */
const ROOM = 40;
const PIECE = 1 << 20;

async function writeLines(file, lines) {
  const out = createWriteStream(file);
  let text = '';
  for (const line of lines) {
    text += `${line}\n`;
    if (text.length < PIECE) continue;
    if (!out.write(text)) await once(out, 'drain');
    text = '';
  }
  out.end(text);
  await once(out, 'close');
}

/** @param {number} i */
const idOf = (i) => `product-${i}`;

function* productLines() {
  yield 'id,title,price,category';
  for (let i = 0; i < PRODUCTS; i++)
    yield `${idOf(i)},Product ${i},${1 + (i % 90)}.00,Department ${i % 20} > Shelf ${i % 500}`;
}

/** Few products make most of the sales: the third power of an even chance leans to the first ones. */
function* orderLines(count) {
  yield 'order_id,product_id,quantity,price,created_at';
  const chance = seeded(42);
  const start = Date.UTC(2025, 0, 1);
  for (let line = 0, order = 1; line < count; order++) {
    const at = new Date(start + order * 60_000).toISOString();
    const size = Math.min(count - line, 1 + chance.below(7));
    const first = Math.floor(PRODUCTS * (chance.below(1e6) / 1e6) ** 3);
    for (let i = 0; i < size; i++, line++) {
      const stays = chance.below(10) < 5;
      const product = stays
        ? first - (first % ROOM) + chance.below(ROOM)
        : Math.floor(PRODUCTS * (chance.below(1e6) / 1e6) ** 3);
      yield `${order},${idOf(product)},${1 + chance.below(3)},${1 + (product % 90)}.00,${at}`;
    }
  }
}

/**
 * A shop of 50,000 products and its order lines, skewed as sales are.
 * @param {{ products: string, orders: string, lines: number }} files
 */
export async function writeShop({ products, orders, lines }) {
  await writeLines(products, productLines());
  await writeLines(orders, orderLines(lines));
}
