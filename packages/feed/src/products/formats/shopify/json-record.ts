/** An object as JSON holds it. */
export type JsonRecord = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as trimmed text; empty where it is none. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' ? String(value) : '';
}

/** A field as trimmed text; empty where it holds none. */
export const textIn = (record: JsonRecord, field: string): string => textOf(record[field]);
