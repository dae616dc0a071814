/** What is in the cart: product id -> how many. */
export type Quantities = ReadonlyMap<string, number>;

/** A change of the cart: all of it happens, or nothing. */
export interface Change {
  readonly add: readonly { readonly id: string; readonly quantity: number }[];
  readonly remove: readonly { readonly key: string; readonly quantity: number }[];
}

const MOST = 99;

/** Reads the cookie that the cart is kept in, `21535.1_22423.2`. What cannot be read is left out. */
export function readQuantities(text = ''): Quantities {
  const lines = [...text.matchAll(/(\w+)\.(\d{1,2})(?:_|$)/g)];
  return new Map(lines.map(([, id = '', quantity]) => [id, Number(quantity)]));
}

/** Writes the cookie. */
export const writeQuantities = (quantities: Quantities): string =>
  [...quantities].map(([id, quantity]) => `${id}.${quantity}`).join('_');

/** The cart after a change; nothing where it cannot be. */
export function changeQuantities(
  quantities: Quantities,
  { add, remove }: Change,
): Quantities | undefined {
  const changed = new Map(quantities);
  for (const { key, quantity } of remove) changed.set(key, (changed.get(key) ?? 0) - quantity);
  for (const { id, quantity } of add) changed.set(id, (changed.get(id) ?? 0) + quantity);
  const isPossible = [...changed.values()].every(
    (quantity) => Number.isInteger(quantity) && quantity >= 0 && quantity <= MOST,
  );
  return isPossible ? new Map([...changed].filter(([, quantity]) => quantity > 0)) : undefined;
}
