import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** As much of JSON Schema as says where a text may stand. */
interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly prefixItems?: readonly Schema[];
  readonly items?: Schema | false;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | false;
  readonly propertyNames?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** A place of the feed that takes texts from outside, and those that stand there. */
export interface TextPlace {
  /** Such as `guide.url` or, for the names that an object holds, `options{}`. */
  readonly name: string;
  readonly kind: 'text' | 'id' | 'address' | 'name';
  /** No longer text stands there. */
  readonly most: number;
  readonly found: Set<string>;
}

type Values = readonly unknown[];

const FILE = createRequire(import.meta.url).resolve('@uptier/core/feed.schema.json');
const SCHEMA = JSON.parse(readFileSync(FILE, 'utf8')) as Schema;
const REF = '#/$defs/';

/** Harmful, and an address, an id and a name as well: where it has no place no payload has. */
const PROBE = '/"><img src=x onerror=alert(1)>';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const refOf = ({ $ref = '' }: Schema): string => $ref.slice(REF.length);

/** A schema with what it refers to. */
const resolve = (schema: Schema): Schema => ({ ...SCHEMA.$defs![refOf(schema)], ...schema });

/** Each value's own, where it is an object that has one. */
const valuesAt = (values: Values, name: string): Values =>
  values.flatMap((value) => (isObject(value) && Object.hasOwn(value, name) ? [value[name]] : []));

/** What is within values that a schema describes: each by its own schema, with the step to it. */
function* within(schema: Schema, values: Values): Generator<[Schema, Values, string]> {
  const { anyOf = [], prefixItems = [], items, properties = {} } = schema;
  for (const choice of anyOf) yield [choice, values, ''];
  const lists = values.filter((value) => Array.isArray(value)) as Values[];
  for (const [i, item] of prefixItems.entries())
    yield [item, lists.flatMap((list) => list.slice(i, i + 1)), `[${i}]`];
  if (items) yield [items, lists.flat(), '[]'];
  for (const [name, part] of Object.entries(properties))
    yield [part, valuesAt(values, name), `.${name}`];
  const { additionalProperties: entry } = schema;
  if (entry) yield [entry, values.filter(isObject).flatMap((one) => Object.values(one)), '.*'];
}

function kindOf({
  $ref,
  type = [],
  pattern = '',
  enum: few,
}: Schema): TextPlace['kind'] | undefined {
  if (few || ![type].flat().includes('string') || !new RegExp(pattern, 'u').test(PROBE))
    return undefined;
  if ($ref === `${REF}url`) return 'address';
  return type.includes('integer') ? 'id' : 'text';
}

/**
 * All places for texts of a feed, from its published schema, which the reader's own tests hold equal to the reader; each
 * with the texts that stand there. What the schema describes once is one place, wherever it stands.
 */
export function textPlaces(feed: object): readonly TextPlace[] {
  const places = new Map<string, TextPlace>();
  const add = (place: Omit<TextPlace, 'found'>, values: Values): void => {
    const { found } = places.get(place.name) ?? { found: new Set<string>() };
    for (const value of values) if (typeof value === 'string') found.add(value);
    places.set(place.name, { ...place, found });
  };
  const met = new Set<string>();
  const walk = (part: Schema, values: Values, at: string): void => {
    const schema = resolve(part);
    const { maxLength: most = Infinity, properties, additionalProperties, propertyNames } = schema;
    const isThing = part.$ref !== undefined && (properties ?? additionalProperties) !== undefined;
    const name = isThing ? refOf(part) : at;
    // A condition holds conditions, without an end.
    if (isThing && met.has(name) && values.length === 0) return;
    met.add(name);
    const kind = kindOf(schema);
    if (kind) add({ name, kind, most }, values);
    if (propertyNames && !propertyNames.anyOf) {
      const names = values.filter(isObject).flatMap((value) => Object.keys(value));
      const { maxLength: longest = Infinity } = resolve(propertyNames);
      add({ name: `${name}{}`, kind: 'name', most: longest }, names);
    }
    for (const [next, inside, step] of within(schema, values)) walk(next, inside, name + step);
  };
  walk(SCHEMA, [feed], 'feed');
  return [...places.values()];
}
