import { Refusal } from '@uptier/example-parts/refusal.mjs';

/** @typedef {{ key: string, id: string, quantity: number }} Line */

/** The oven has room for this many of one kind. */
const MOST_OF_ONE = 20;

/**
 * The lines of a cart after a change. The lines given stay as they are, so that a change which is
 * refused half-way leaves nothing behind. What takes another's place stands where that one stood.
 * @param {readonly Line[]} lines
 * @param {import('@uptier/example-parts/read-change.mjs').Change} change
 * @param {{ isSold: (id: string) => boolean, newKey: () => string }} shop
 * @returns {Line[]}
 * @throws {Refusal} Where a product or a line is not there, or it would be too much of one.
 */
export function changeLines(lines, { add, remove }, { isSold, newKey }) {
  const changed = lines.map((line) => ({ ...line }));
  for (const { key, quantity } of remove) {
    const line = changed.find((other) => other.key === key);
    if (!line || line.quantity < quantity) throw new Refusal(409, 'That is not in the cart.');
    line.quantity -= quantity;
  }
  const emptied = changed.findIndex((line) => line.quantity === 0);
  let place = emptied < 0 ? changed.length : emptied;
  for (const { id, quantity } of add) {
    if (!isSold(id)) throw new Refusal(422, `This pizzeria has no "${id}".`);
    const known = changed.find((line) => line.id === id);
    const line = known ?? { key: newKey(), id, quantity: 0 };
    if (!known) changed.splice(place++, 0, line);
    line.quantity += quantity;
    if (line.quantity > MOST_OF_ONE) {
      throw new Refusal(422, `We bake at most ${MOST_OF_ONE} of one pizza.`);
    }
  }
  return changed.filter((line) => line.quantity > 0);
}
