import { nearestNames } from '@uptier/core';
import { adviceFor } from '../findings/advice-for.js';
import type { Finding } from '../findings/finding.js';
import type { Check, Checked } from './check.js';
import { feedSchema, type Schema } from './feed-schema.js';
import { saidCount } from '../terminal/said-count.js';

/** A schema with all that it refers to and leaves a choice of. */
function* spread(schema: Schema): Generator<Schema> {
  yield schema;
  const { $ref, anyOf = [], oneOf = [] } = schema;
  const referred = $ref === undefined ? undefined : feedSchema.$defs[$ref.slice('#/$defs/'.length)];
  for (const one of [...(referred ? [referred] : []), ...anyOf, ...oneOf]) yield* spread(one);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Fields of the feed's head that no schema of their place knows. Names that the shop gives itself are none. */
function* find(value: unknown, schemas: readonly Schema[], path: string): Generator<Finding> {
  if (!isObject(value)) return;
  const open = schemas.flatMap((schema) => [...spread(schema)]);
  if (Array.isArray(value)) {
    const items = open.flatMap((schema) => schema.items ?? []);
    for (const [at, item] of value.entries()) yield* find(item, items, `${path}[${at}]`);
    return;
  }
  const entry = open.flatMap(({ additionalProperties: own }) => (isObject(own) ? [own] : []));
  const names = open.flatMap(({ properties = {} }) => Object.keys(properties));
  for (const [name, part] of Object.entries(value)) {
    const place = `${path}.${name}`;
    const known = open.flatMap(({ properties = {} }) =>
      Object.hasOwn(properties, name) ? [properties[name]!] : [],
    );
    if (known.length || entry.length) yield* find(part, known.length ? known : entry, place);
    else if (names.length) yield findingFor(name, names, place);
  }
}

const findingFor = (name: string, names: readonly string[], path: string): Finding => ({
  severity: 'warning',
  code: 'unknown-field',
  place: { path },
  message: `There is no "${name}" here, so it does nothing.`,
  advice: adviceFor(name, names),
});

/** Product fields: the shop may have others for its own use, so only what is nearly one of ours is told, once. */
function* findInProducts({ feed, statedProduct, at }: Checked): Generator<Finding> {
  const known = feedSchema.$defs['product']!.properties!;
  const places = new Map<string, { readonly first: number; count: number }>();
  for (const index of feed.products.keys())
    for (const name of Object.keys(statedProduct(index))) {
      if (Object.hasOwn(known, name)) continue;
      const place = places.get(name);
      if (place) place.count++;
      else places.set(name, { first: index, count: 1 });
    }
  for (const [name, { first, count }] of places) {
    if (nearestNames(name, Object.keys(known)).length === 0) continue;
    const finding = findingFor(name, Object.keys(known), '');
    const message = `${finding.message} ${saidCount(count, 'product')} ${count === 1 ? 'has' : 'have'} it.`;
    yield { ...finding, place: at(first, name), message };
  }
}

/** A misspelt field would be ignored without a word: `maxIncrese` leaves the limit as it was. */
export const unknownFields: Check = function* (checked) {
  yield* find(checked.stated, [feedSchema], '$');
  yield* findInProducts(checked);
};
