import { Refusal } from '@uptier/example-parts/refusal.mjs';

/** @typedef {{ key: string, id: string, quantity: number }} Line */

/**
 * The lines of a cart after a change. The lines given stay as they are, so that a change which is
 * refused half-way leaves nothing behind. What takes another's place stands where that one stood.
 * @param {readonly Line[]} lines
 * @param {import('@uptier/example-parts/read-change.mjs').Change} change
 * @param {{ find: import('../shop/open-shop.mjs').Shop['find'], newKey: () => string }} shop
 * @returns {Line[]}
 * @throws {Refusal} Where a product or a line is not there, or there is not enough of it.
 */
export function changeLines(lines, { add, remove }, { find, newKey }) {
  const changed = lines.map((line) => ({ ...line }));
  for (const { key, quantity } of remove) take(changed, key, quantity);
  let place = placeOfNew(changed);
  for (const { id, quantity } of add) {
    const product = find(id);
    if (!product) throw new Refusal(422, `This shop has no product "${id}".`);
    const known = changed.find((line) => line.id === id);
    const line = known ?? { key: newKey(), id, quantity: 0 };
    if (!known) changed.splice(place++, 0, line);
    line.quantity += quantity;
    if (line.quantity > product.stock) throw new Refusal(422, tooFew(product));
  }
  return changed.filter((line) => line.quantity > 0);
}

/** @param {import('../shop/open-shop.mjs').Product} product */
const tooFew = ({ title, stock }) =>
  stock === 0 ? `${title} is sold out.` : `There are only ${stock} of ${title}.`;

/**
 * @param {Line[]} lines
 * @param {string} key
 * @param {number} quantity
 */
function take(lines, key, quantity) {
  const line = lines.find((other) => other.key === key);
  if (!line || line.quantity < quantity) {
    throw new Refusal(409, 'That is no longer in the basket.');
  }
  line.quantity -= quantity;
}

/** @param {Line[]} lines */
function placeOfNew(lines) {
  const emptied = lines.findIndex((line) => line.quantity === 0);
  return emptied < 0 ? lines.length : emptied;
}
