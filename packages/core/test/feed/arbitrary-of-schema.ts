import fc from 'fast-check';
import { resolve, type Schema } from './schema.js';

type Any = fc.Arbitrary<unknown>;

const MAX_ITEMS = 2;
/** Conditions hold conditions: from here on they are empty. */
const MAX_DEPTH = 7;

const when = <T>(value: T | undefined, filter: (value: T) => boolean): boolean =>
  value === undefined || filter(value);

function textOf({ pattern, format, maxLength, not }: Schema): Any {
  const dates = fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true });
  if (format === 'date') return dates.map((date) => date.toISOString().slice(0, 10));
  if (format === 'date-time') {
    const zones = fc.constantFrom('Z', '+05:30', '-11:00');
    return fc.tuple(dates, zones).map(([date, zone]) => date.toISOString().replace('Z', zone));
  }
  const texts = pattern
    ? fc.stringMatching(new RegExp(pattern, 'u'))
    : fc.string({ unit: 'binary' });
  return texts.filter(
    (text) => when(maxLength, (max) => text.length <= max) && !not?.enum?.includes(text),
  );
}

const numberOf = ({ minimum = -1e9, maximum = 1e9 }: Schema): Any =>
  fc.double({ min: minimum, max: maximum, noNaN: true });

const integerOf = ({ minimum = -1e9, maximum = 1e9 }: Schema): Any =>
  fc.integer({ min: minimum, max: maximum });

function listOf({ prefixItems, items, minItems = 0 }: Schema, depth: number): Any {
  if (prefixItems) return fc.tuple(...prefixItems.map((item) => at(item, depth)));
  const item = at(items as Schema, depth);
  const length = { minLength: minItems, maxLength: Math.max(minItems, MAX_ITEMS) };
  // Of two things with one id only the first is kept, with a warning.
  return resolve(items as Schema).required?.includes('id')
    ? fc.uniqueArray(item, {
        ...length,
        selector: (thing) => String((thing as { id: unknown }).id),
      })
    : fc.array(item, length);
}

function objectOf(schema: Schema, depth: number): Any {
  const { properties = {}, required = [], additionalProperties, propertyNames } = schema;
  const known = fc
    .record(
      Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, at(part, depth)])),
      { requiredKeys: [...required] },
    )
    .filter((fields) => Object.keys(fields).length >= (schema.minProperties ?? 0));
  if (!additionalProperties || !propertyNames) return known;
  const names = at(propertyNames, depth).filter((name) => !Object.hasOwn(properties, String(name)));
  const more = fc.dictionary(names as fc.Arbitrary<string>, at(additionalProperties, depth), {
    maxKeys: MAX_ITEMS,
  });
  return fc.tuple(known, more).map(([fields, others]) => ({ ...fields, ...others }));
}

/** One of the choices, with all that stands beside them. */
function merge(schema: Schema, { properties = {}, required = [], ...choice }: Schema): Schema {
  const { anyOf: _, oneOf: __, if: ___, else: ____, ...base } = schema;
  const merged = Object.entries(properties).map(([name, part]) => [
    name,
    { ...resolve(base.properties?.[name] ?? {}), ...resolve(part) },
  ]);
  return {
    ...base,
    ...choice,
    properties: { ...base.properties, ...Object.fromEntries(merged) },
    required: [...(base.required ?? []), ...required],
  };
}

function at(part: Schema, depth: number): Any {
  const schema = resolve(part);
  const choices =
    schema.if && schema.else ? [schema.if, schema.else] : (schema.anyOf ?? schema.oneOf);
  if (choices)
    return fc.oneof(...choices.map((choice) => at(merge(schema, resolve(choice)), depth)));
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (Array.isArray(schema.type)) {
    return fc.oneof(...schema.type.map((type: string) => at({ ...schema, type }, depth)));
  }
  switch (schema.type as string) {
    case 'object':
      return depth > MAX_DEPTH && !schema.required && !schema.minProperties
        ? fc.constant({})
        : objectOf(schema, depth + 1);
    case 'array':
      return listOf(schema, depth + 1);
    case 'integer':
      return integerOf(schema);
    case 'number':
      return numberOf(schema);
    case 'boolean':
      return fc.boolean();
    default:
      return textOf(schema);
  }
}

/** Values that a schema accepts. */
export const arbitraryOf = (schema: Schema): Any => at(schema, 0);
