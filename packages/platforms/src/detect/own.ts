/**
 * A field of outside data: its own, never an inherited one. `undefined` where there is none, and where reading it
 * throws.
 */
export function own(value: unknown, name: string | number): unknown {
  try {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
      ? (value as Readonly<Record<string | number, unknown>>)[name]
      : undefined;
  } catch {
    return undefined;
  }
}

/** Pages write one thing with or without a list round it. What is beyond 500 is left out. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.slice(0, 500);
  return value === undefined || value === null ? [] : [value];
}

/** A short text, or a number as text. The core takes no longer ids. */
export function textOf(value: unknown): string | undefined {
  const text = typeof value === 'number' && Number.isFinite(value) ? String(value) : value;
  if (typeof text !== 'string') return undefined;
  const trimmed = text.trim();
  return trimmed && trimmed.length <= 200 ? trimmed : undefined;
}

/** The first of these fields that holds a short text. */
export function textIn(value: unknown, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const text = textOf(own(value, name));
    if (text !== undefined) return text;
  }
  return undefined;
}
