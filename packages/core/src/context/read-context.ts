import { cartId } from '../feed/cart-id.js';
import { complete, list, object, record, tuple } from '../feed/containers.js';
import type { Link } from '../feed/feed.js';
import { placement } from '../feed/read-placement.js';
import { attempt, otherwise, startReading, type Reader, type Warning } from '../feed/reader.js';
import {
  amount,
  count,
  currency,
  flag,
  id,
  money,
  name,
  number,
  oneOf,
  share,
  url,
} from '../feed/values.js';
import type {
  Abilities,
  Cart,
  CartLine,
  Context,
  Customer,
  Order,
  OrderLine,
  Page,
  Quote,
  QuotedVariant,
} from './context.js';

const names = list(name, 1000);
const line = { id, variant: cartId, quantity: count, price: money };
const lineParts = ['id', 'quantity', 'price'] as const;

/** Of what costs more than can be counted exactly nobody knows what it costs. */
const countable =
  <Line extends { readonly price: number; readonly quantity: number }>(
    read: Reader<Line>,
  ): Reader<Line> =>
  (value, reading) => {
    const made = read(value, reading);
    return made && money(made.price * made.quantity, reading) === undefined ? undefined : made;
  };

/** Money of which nobody can tell the currency is in none (ISO 4217: XXX), so no offer fits it. */
const paidIn = otherwise(currency, 'XXX');

const cart = object<Cart>(
  {
    lines: list(
      countable(object<CartLine>({ key: id, ...line }, ['key', ...lineParts], ['variant'])),
      500,
    ),
    subtotal: money,
    currency: paidIn,
  },
  ['lines', 'subtotal'],
);

const order = object<Order>(
  {
    id,
    lines: list(
      countable(object<OrderLine>({ key: id, ...line }, lineParts, ['key', 'variant'])),
      500,
    ),
    total: money,
    currency: paidIn,
  },
  ['id', 'lines', 'total'],
);

const aCustomer = object<Customer>(
  {
    segment: name,
    valueGroup: oneOf('unprofitable', 'profitable', 'very-profitable'),
    score: number(0, 10),
    labels: complete(names),
    openComplaint: flag,
    days: amount,
    minutesInApp: amount,
    logins: amount,
    tasksDone: amount,
    integrations: amount,
    milestones: names,
    plan: id,
    owned: complete(list(id, 10_000)),
    usage: record(object({ used: amount, limit: amount }, ['used', 'limit'])),
    needs: names,
  },
  [],
  ['score', 'labels', 'openComplaint', 'owned'],
);

/** Of whom nobody can tell how he feels, or what he has, is left alone. */
const customer = otherwise(aCustomer, { openComplaint: true });

const quotedVariant = object<QuotedVariant>(
  { cartId, price: money, available: otherwise(flag, false) },
  ['cartId', 'price'],
);

const quote = object<Quote>(
  {
    id,
    price: money,
    currency: paidIn,
    available: otherwise(flag, false),
    variants: list(quotedVariant),
  },
  ['id', 'price', 'currency'],
);

type Stated = Omit<Context, 'now' | 'visitor'>;

const stated = object<Stated>({
  page: object<Page>({ placement, topic: name, solvable: flag, search: name, url }),
  product: object<{ id: string; variant?: string }>({ id, variant: cartId }, ['id'], ['variant']),
  cart,
  order,
  customer,
  links: object({ complements: list<Link>(tuple<[string, number]>(id, share), 50) }),
  abilities: object<Abilities>({ amendOrder: flag }),
  quotes: list(quote),
  locale: name,
  currency: paidIn,
  consent: otherwise(flag, false),
});

/** A context as far as it could be read; the clock and the visitor's memory are the session's own. */
export interface ReadContext {
  readonly context: Stated;
  readonly warnings: readonly Warning[];
}

/**
 * Reads what page and platform say, into a copy: the page may change its own objects at any time. Never throws:
 * what cannot be read is unknown, with a warning, or taken for what brings fewer offers (no consent, an open
 * complaint, another currency).
 *
 * A line of the cart that cannot be read is lost alone. Subtotal and total stay as stated, since they are what
 * the shopper sees and pays: sums over the lines that are left would be wrong prices. What stood in the lost
 * line is not known to be held; it gets no upgrade, and another line's upgrade is still measured against the
 * true total. A cart without a readable subtotal is unknown as a whole.
 */
export function readContext(value: unknown): ReadContext {
  const reading = startReading({ copies: true });
  return { context: attempt(value, reading, stated) ?? {}, warnings: reading.warnings };
}

/** Reads a cart, as a platform has it after a change, in the same way. */
export const readCart = (value: unknown): Cart | undefined =>
  attempt(value, startReading({ copies: true }), cart);
