import { complete, list, object, record, tuple } from './containers.js';
import type { Attribute, Link, Plan, Product, Scale, Variant } from './feed.js';
import { otherwise, type Reader } from './reader.js';
import {
  count,
  countOrNone,
  flag,
  id,
  money,
  name,
  number,
  oneOf,
  parts,
  scalar,
  share,
  text,
  url,
} from './values.js';
import { cartId } from './cart-id.js';

const names = list(name);
const sentence = text(1000);
/** A picture that says nothing has an empty one. */
const alt: Reader<string> = (value, reading) => (value === '' ? value : sentence(value, reading));
const rule = complete(names);
const size = number(1e-6, 1e12);
const options = record(name);
const interval = oneOf('day', 'week', 'month', 'year');
const links = list<Link>(tuple<[string, number]>(id, share), 50);

/** Who cannot tell whether it is sold out does not offer it. */
const available = otherwise(flag, false);

/** Parts that nobody can read might be held already; of how many there are nothing hangs. */
const bundle = complete(list(tuple<[string, number]>(id, otherwise(count, 1))));

const scale = object<Scale>({ value: scalar, unit: name, better: oneOf('more', 'less') }, [
  'value',
]);
const attribute: Reader<Attribute> = (value, reading) =>
  (typeof value === 'object' ? scale : scalar)(value, reading);

const variant = object<Variant>(
  { cartId, sku: id, title: name, price: money, available, options },
  [],
  ['price', 'cartId'],
);

const plan = object<Plan>(
  {
    interval,
    per: name,
    trialDays: countOrNone,
    terms: list(object({ interval, price: money }, ['interval', 'price'])),
  },
  ['interval'],
);

/** One product, as a feed or a shard holds it. */
export const readProduct: Reader<Product> = object<Product>(
  {
    id,
    title: sentence,
    cartId,
    sku: id,
    kind: oneOf('good', 'digital', 'service', 'plan'),
    url,
    image: object({ src: url, width: count, height: count, alt }, ['src']),
    price: money,
    was: money,
    // An earlier price that cannot be checked is not shown.
    lowest30: otherwise(money, 0),
    available,
    family: id,
    tier: count,
    tierName: name,
    parent: id,
    options,
    category: names,
    brand: name,
    tags: names,
    attributes: record(attribute),
    measure: object({ value: size, unit: name, per: size }, ['value', 'unit']),
    benefits: list(sentence),
    guide: object({ title: sentence, url }, ['title', 'url']),
    proof: object({
      rating: number(0, 5),
      count: countOrNone,
      quote: object({ text: sentence, by: name }, ['text']),
    }),
    variants: list(variant, 2048),
    plan,
    instalments: object({ count: parts, amount: money }, ['count', 'amount']),
    quantity: object({ min: count, max: count, step: count }),
    requires: rule,
    excludes: rule,
    contains: bundle,
    segments: names,
    solves: names,
    sponsored: otherwise(flag, true),
    boost: number(0.5, 2),
    links: object({ complements: links, boughtTogether: links, similar: links }),
  },
  ['id', 'title'],
  ['cartId', 'plan', 'requires', 'excludes', 'contains', 'segments'],
);
