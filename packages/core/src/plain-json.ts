function asItIs(this: Readonly<Record<string, unknown>>, key: string): unknown {
  return this[key];
}

/**
 * JSON in which each value is written as the data it is. Old libraries let lists write themselves, as a text within the
 * text.
 */
export const plainJson = (value: unknown): string => JSON.stringify(value, asItIs);
