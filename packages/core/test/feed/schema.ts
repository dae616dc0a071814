import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** As much of JSON Schema as the feed's schema uses. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly description?: string;
  readonly default?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly prefixItems?: readonly Schema[];
  readonly items?: Schema | false;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | false;
  readonly propertyNames?: Schema;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly not?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly if?: Schema;
  readonly else?: Schema;
}

export const schema = JSON.parse(
  readFileSync(new URL('../../feed.schema.json', import.meta.url), 'utf8'),
) as Schema;

/** A schema with what it refers to. What stands beside the reference wins. */
export function resolve(part: Schema): Schema {
  const { $ref, ...own } = part;
  if ($ref === undefined) return part;
  const found = schema.$defs?.[$ref.replace('#/$defs/', '')];
  if (!found) throw new Error(`The schema has no ${$ref}`);
  return { ...resolve(found), ...own };
}

const ajv = new Ajv2020({
  allErrors: true,
  strict: true,
  strictTypes: false,
  strictRequired: false,
});
addFormats.default(ajv);
const validate = ajv.compile(schema);
const validateShard = ajv.compile({ ...schema.$defs?.['shard'], $defs: schema.$defs });

/** What the schema has against a feed. */
export function schemaErrors(feed: unknown): readonly ErrorObject[] {
  validate(feed);
  return validate.errors ?? [];
}

/** What the schema has against one shard of a feed. */
export function shardErrors(shard: unknown): readonly ErrorObject[] {
  validateShard(shard);
  return validateShard.errors ?? [];
}
