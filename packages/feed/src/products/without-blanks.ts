const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

/** The fields that say something: no blank text, no empty list, nothing that is missing. */
export const withoutBlanks = <T extends object>(
  fields: T,
): { [Field in keyof T]?: Exclude<T[Field], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => !isBlank(value))) as {
    [Field in keyof T]?: Exclude<T[Field], undefined>;
  };
