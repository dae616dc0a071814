import { orElse } from './or-else.js';

/** What one source told: a part of the core's context. */
export interface Told {
  readonly source: string;
  readonly facts: unknown;
}

/** A fact, `page.placement` or `cart`, and which source's word on it was taken. */
export interface Found {
  readonly fact: string;
  readonly source: string;
}

export interface Merged {
  readonly context: Readonly<Record<string, unknown>>;
  readonly found: readonly Found[];
}

/** Their fields are facts of their own; a cart or a product is one fact as a whole. */
const BY_FIELD: readonly string[] = ['page', 'customer'];

type Field = readonly [name: string, value: unknown];

/** The fields of outside data that hold something. What throws when it is read is left out, alone. */
function fieldsOf(value: unknown): readonly Field[] {
  const fields: Field[] = [];
  orElse(() => {
    if (typeof value !== 'object') return;
    for (const name in value) {
      const field = orElse(() => (value as Readonly<Record<string, unknown>>)[name], undefined);
      // To write `__proto__` would be to change the object's kind.
      if (name !== '__proto__' && field !== undefined && field !== null) fields.push([name, field]);
    }
  }, undefined);
  return fields;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !orElse(() => Array.isArray(value), false);

/** Makes one context of what several sources told. Who comes first is believed, fact by fact. */
export function mergeTold(told: readonly Told[]): Merged {
  const context: Record<string, unknown> = {};
  const found: Found[] = [];
  const put = (into: Record<string, unknown>, name: string, { value, ...one }: Fact): void => {
    if (Object.hasOwn(into, name)) return;
    into[name] = value;
    found.push(one);
  };
  for (const { source, facts } of told) {
    for (const [name, value] of fieldsOf(facts)) {
      const here = context[name];
      if (!BY_FIELD.includes(name) || !isRecord(value)) {
        put(context, name, { fact: name, source, value });
      } else if (here === undefined || isRecord(here)) {
        const into = (context[name] ??= {}) as Record<string, unknown>;
        for (const [field, one] of fieldsOf(value)) {
          put(into, field, { fact: `${name}.${field}`, source, value: one });
        }
      }
    }
  }
  return { context, found };
}

type Fact = Found & { readonly value: unknown };
