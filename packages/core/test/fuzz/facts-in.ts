/** The fields of feeds and offers that hold an address. */
const ADDRESSES: readonly string[] = ['url', 'src', 'help'];

/** All objects in plain data, itself too. */
export const objectsIn = (value: unknown): Readonly<Record<string, unknown>>[] =>
  typeof value === 'object' && value !== null
    ? [value as Readonly<Record<string, unknown>>, ...Object.values(value).flatMap(objectsIn)]
    : [];

/** All addresses in plain data. */
export const addressesIn = (value: unknown): unknown[] =>
  objectsIn(value).flatMap((one) =>
    Object.entries(one).flatMap(([name, field]) =>
      ADDRESSES.includes(name) && typeof field === 'string' ? [field] : [],
    ),
  );

/** All numbers in plain data. */
export const numbersIn = (value: unknown): number[] =>
  objectsIn(value).flatMap((one) =>
    Object.values(one).filter((field): field is number => typeof field === 'number'),
  );

/** Whether a browser that follows an address gets a page or a file, whatever page it stands on. */
export function isSafe(address: unknown): boolean {
  try {
    return /^https?:$/.test(new URL(String(address), 'https://shop.example/p/').protocol);
  } catch {
    // It leads nowhere.
    return true;
  }
}

/** The fields of contexts and offers that hold money or a count. */
const AMOUNTS: readonly string[] = ['price', 'subtotal', 'total', 'quantity', 'was', 'lowest30'];

/** All money and all counts in plain data. */
export const amountsIn = (value: unknown): number[] =>
  objectsIn(value).flatMap((one) =>
    Object.entries(one).flatMap(([name, field]) =>
      AMOUNTS.includes(name) && typeof field === 'number' ? [field] : [],
    ),
  );
