import { plainName } from './order-columns.js';
import type { PlainLine } from './plain-lines.js';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where an order's lines lie. */
const LISTS = ['items', 'line_items', 'lineitems', 'products', 'lines', 'order_items'];

const NAMES = {
  order: ['transaction_id', 'order_id', 'order_number', 'id', 'name'],
  at: [
    'event_timestamp',
    'created_at',
    'date_created',
    'order_date',
    'event_date',
    'date',
    'processed_at',
  ],
  status: ['financial_status', 'order_status', 'status'],
  cancelled: ['cancelled_at', 'canceled_at'],
  customer: ['customer_id', 'user_pseudo_id', 'user_id', 'userid', 'email', 'customer_email'],
  event: ['event_name', 'event'],
} as const;

const ITEM_NAMES = {
  product: ['product_id', 'item_id', 'id', 'handle'],
  sku: ['sku', 'item_sku'],
  title: ['item_name', 'title', 'name', 'product_name'],
  quantity: ['quantity', 'qty'],
  price: ['price', 'unit_price'],
} as const;

function pick(names: Readonly<Record<string, readonly string[]>>, record: Json): PlainLine {
  const named = new Map(Object.entries(record).map(([key, value]) => [plainName(key), value]));
  const found: Record<string, unknown> = {};
  for (const [field, list] of Object.entries(names)) {
    const name = list.find((one) => named.get(one) !== undefined && named.get(one) !== null);
    if (name !== undefined) found[field] = named.get(name);
  }
  return found;
}

function itemsOf(record: Json): readonly Json[] | undefined {
  for (const owner of [record, record['ecommerce']])
    if (isObject(owner))
      for (const key of LISTS) {
        const list = owner[key];
        if (Array.isArray(list)) return list.filter(isObject);
      }
  return undefined;
}

/** The orders that a JSON value holds: a list of them, or a list under whatever name. */
function recordsOf(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.filter(isObject);
  if (!isObject(value)) return [];
  if (itemsOf(value)) return [value];
  const lists = Object.values(value).filter(Array.isArray);
  return lists.length > 0 ? lists.flatMap(recordsOf) : [value];
}

/** The lines of orders as JSON has them: carts, orders of an API, GA4 events, or one line an object. */
export async function* jsonLines(values: AsyncIterable<unknown>): AsyncGenerator<PlainLine> {
  for await (const value of values) for (const record of recordsOf(value)) yield* linesOf(record);
}

/** Shops' APIs tell of the customer in an object of his own. */
function customerOf({ customer, billing }: Json): unknown {
  for (const owner of [customer, billing])
    if (isObject(owner)) return owner['id'] ?? owner['email'];
  return customer;
}

function* linesOf(record: Json): Generator<PlainLine> {
  const items = itemsOf(record);
  const { ecommerce } = record;
  const whole = { ...(isObject(ecommerce) && ecommerce), ...record };
  // A line's own id is not that of its order.
  const named = pick(NAMES, items ? whole : { ...whole, id: undefined, name: undefined });
  const order = { customer: customerOf(whole), ...named };
  // A refund of a whole order names no items, and has something to say all the same.
  if (items?.length === 0) yield order;
  for (const item of items ?? [{ ...record, id: undefined }])
    yield { ...order, ...pick(ITEM_NAMES, item) };
}
