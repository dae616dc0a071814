import type { ErrorObject } from 'ajv/dist/2020.js';
import { adviceFor } from '../findings/advice-for.js';
import type { Finding, Place } from '../findings/finding.js';

/** What only is too much is cut by the reader; all else is lost. */
const CUT = new Set(['maxLength', 'maxItems', 'maxProperties']);

const TYPES: Readonly<Record<string, string>> = {
  integer: 'a whole number',
  number: 'a number',
  string: 'a text',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
};

type Params = Readonly<Record<string, unknown>>;

const typesIn = ({ type }: Params): string =>
  [type]
    .flat()
    .map((one) => TYPES[String(one)] ?? String(one))
    .join(' or ');

/** What belongs there, by the keyword of the schema that was not kept. */
const WORDS: Readonly<Record<string, (params: Params) => string>> = {
  additionalProperties: ({ additionalProperty }) =>
    `There is no "${String(additionalProperty)}" here.`,
  required: ({ missingProperty }) => `"${String(missingProperty)}" is missing here.`,
  type: (params) => `Here belongs ${typesIn(params)}.`,
  enum: ({ allowedValues }) => `Here belongs one of: ${[allowedValues].flat().join(', ')}.`,
  const: ({ allowedValue }) => `Here belongs ${JSON.stringify(allowedValue)}.`,
  minimum: ({ limit }) => `The least that may stand here is ${String(limit)}.`,
  maximum: ({ limit }) => `The most that may stand here is ${String(limit)}.`,
  minItems: ({ limit }) => `The list needs at least ${String(limit)} entries.`,
  maxItems: ({ limit }) => `The list has more than ${String(limit)} entries; the rest is left out.`,
  maxLength: ({ limit }) => `The text is longer than ${String(limit)} characters, and is cut.`,
  maxProperties: ({ limit }) => `There are more than ${String(limit)} names; the rest is left out.`,
};

const isShort = (value: unknown): boolean =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

const say = (error: ErrorObject): string =>
  WORDS[error.keyword]?.(error.params) ??
  (isShort(error.data)
    ? `${JSON.stringify(error.data).slice(0, 80)} cannot stand here.`
    : 'What stands here cannot be read.');

/** What to write in place of a name that the schema does not have: a fact of a condition, or how it is compared. */
function adviceOn(errors: readonly ErrorObject[]): string | undefined {
  for (const { keyword, propertyName, params, parentSchema } of errors) {
    const { allowedValues, additionalProperty } = params as Params;
    if (keyword === 'enum' && propertyName !== undefined)
      return adviceFor(propertyName, (allowedValues as readonly string[]).values());
    if (keyword === 'additionalProperties')
      return adviceFor(
        String(additionalProperty),
        Object.keys(Object(parentSchema?.['properties'])),
      );
  }
  return undefined;
}

/** What the schema has against one place. Where it leaves a choice, only that nothing of it fits. */
export function saySchemaFault(errors: readonly ErrorObject[], place: Place): Finding {
  const choice = errors.find(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf');
  // A feed that is not switched off holds products or tells where they are, says the schema.
  const isFeed = choice?.schemaPath === '#/else/anyOf';
  const [first] = choice ? [choice] : errors;
  const { description } = (first!.parentSchema ?? {}) as { readonly description?: string };
  const advice = isFeed ? undefined : (adviceOn(errors) ?? description);
  return {
    severity: errors.every(({ keyword }) => CUT.has(keyword)) ? 'warning' : 'error',
    code: 'schema',
    place,
    message: isFeed ? 'The feed has no products.' : say(first!),
    ...(advice !== undefined && { advice }),
  };
}
