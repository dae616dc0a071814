import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { table } from './table.mjs';

/**
 * The part of JSON Schema that the feed's schema uses.
 * @typedef {object} Schema
 * @property {string} [description]
 * @property {string} [$ref]
 * @property {string | string[]} [type]
 * @property {unknown} [const]
 * @property {unknown} [default]
 * @property {unknown[]} [enum]
 * @property {number} [minimum]
 * @property {number} [maximum]
 * @property {string[]} [required]
 * @property {Record<string, Schema>} [properties]
 * @property {Schema | boolean} [additionalProperties]
 * @property {Schema | boolean} [items]
 * @property {Schema[]} [prefixItems]
 * @property {Schema[]} [anyOf]
 * @property {Schema} [else]
 */

/** @typedef {Schema & { $defs: Record<string, Schema> }} FeedSchema */

const REF = '#/$defs/';

/** @returns {FeedSchema} */
export function readSchema() {
  const file = createRequire(import.meta.url).resolve('@uptier/core/feed.schema.json');
  return JSON.parse(readFileSync(file, 'utf8'));
}

const nameOf = (/** @type {Schema} */ { $ref }) => $ref?.slice(REF.length);
const code = (/** @type {unknown} */ value) => `\`${JSON.stringify(value)}\``;
const linkTo = (/** @type {string} */ name) => `[${name}](#${name.toLowerCase()})`;

/** @param {readonly Schema[]} schemas */
const anyOf = (schemas) => [...new Set(schemas.map((one) => kindOf(one)))].join(' or ');

/**
 * What a value is, in a few words.
 * @param {Schema} schema
 * @returns {string}
 */
function kindOf(schema) {
  const name = nameOf(schema);
  if (name !== undefined) return linkTo(name);
  if (schema.const !== undefined) return code(schema.const);
  if (schema.enum) return schema.enum.map((one) => code(one)).join(', ');
  if (schema.prefixItems) return `[${schema.prefixItems.map((one) => kindOf(one)).join(', ')}]`;
  if (schema.anyOf) return anyOf(schema.anyOf);
  if (typeof schema.items === 'object') return `list of ${kindOf(schema.items)}`;
  if (typeof schema.additionalProperties === 'object')
    return `names to ${kindOf(schema.additionalProperties)}`;
  if (schema.properties)
    return Object.entries(schema.properties)
      .map(([field, of]) => `\`${field}\`: ${kindOf(of)}`)
      .join('; ');
  return [schema.type ?? 'anything'].flat().join(' or ');
}

/** @param {Schema} schema */
function fieldsOf({ properties = {}, else: usually, required = usually?.required ?? [] }) {
  const rows = Object.entries(properties).map(([field, schema]) => [
    `\`${field}\`${required.includes(field) ? ' <small>required</small>' : ''}`,
    kindOf(schema),
    [
      schema.description ?? '',
      ...(schema.default === undefined ? [] : [`Default: ${code(schema.default)}.`]),
    ].join(' '),
  ]);
  return table(['field', 'what it holds', 'what it means'], rows);
}

const isObject = (/** @type {Schema} */ { properties }) => properties !== undefined;

/**
 * What a value that is no object may be.
 * @param {readonly [string, Schema]} value
 */
function valueRow([name, schema]) {
  const { minimum, maximum, description = '' } = schema;
  const limits = [
    ...(minimum === undefined ? [] : [`from ${minimum}`]),
    ...(maximum === undefined ? [] : [`to ${maximum}`]),
  ];
  return [
    `<span id="${name.toLowerCase()}">\`${name}\`</span>`,
    kindOf(schema),
    [description, ...(limits.length ? [`${limits.join(' ')}.`] : [])].join(' '),
  ];
}

/** The whole of the feed, field by field, as the schema has it. */
export function feedFields() {
  const { $defs, ...feed } = readSchema();
  const all = Object.entries($defs);
  const parts = all
    .filter(([, schema]) => isObject(schema))
    .map(
      ([name, schema]) =>
        `## ${name} {#${name.toLowerCase()}}\n\n${schema.description ?? ''}\n\n${fieldsOf(schema)}`,
    );
  const values = all.filter(([, schema]) => !isObject(schema)).map((one) => valueRow(one));
  return [
    `## The feed {#feed}\n\n${feed.description ?? ''}\n\n${fieldsOf(feed)}`,
    ...parts,
    `## Values {#values}\n\n${table(['value', 'what it is', 'what it means'], values)}`,
  ].join('\n\n');
}
