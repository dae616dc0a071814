import { Refusal } from './refusal.mjs';

/** @typedef {{ id: string, quantity: number }} Line */

/**
 * The lines of a cart after a change: all of it, or none. What takes another's place stands where
 * that one stood. There is one line for each product, so that its key is the product's id.
 * @param {readonly Line[]} lines
 * @param {import('./read-change.mjs').Change} change
 * @param {(id: string) => unknown} find The product with this id, if the shop has it.
 * @returns {Line[]}
 * @throws {Refusal} Where a product or a line is not there.
 */
export function changeLines(lines, { add, remove }, find) {
  const changed = lines.map((line) => ({ ...line }));
  for (const { key, quantity } of remove) {
    const line = changed.find(({ id }) => id === key);
    if (!line || line.quantity < quantity) throw new Refusal(409, 'That is no longer in the cart.');
    line.quantity -= quantity;
  }
  const emptied = changed.findIndex(({ quantity }) => quantity === 0);
  let place = emptied < 0 ? changed.length : emptied;
  for (const { id, quantity } of add) {
    if (!find(id)) throw new Refusal(422, `This shop has no product "${id}".`);
    const known = changed.find((line) => line.id === id);
    if (known) known.quantity += quantity;
    else changed.splice(place++, 0, { id, quantity });
  }
  return changed.filter(({ quantity }) => quantity > 0);
}
