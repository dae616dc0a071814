import { MOST_OF_ONE } from './most-of-one.mjs';
import { Refusal } from './refusal.mjs';

/** @typedef {{ key: string, id: string, quantity: number }} Line */

/**
 * The lines of a cart after a change. The lines given stay as they are, so a change that is
 * refused half-way leaves nothing behind.
 * @param {readonly Line[]} lines
 * @param {import('./read-change.mjs').Change} change
 * @param {{ isSold: (id: string) => boolean, newKey: () => string }} shop
 * @returns {Line[]}
 * @throws {Refusal} Where a product or a line is not there, or a line would hold too many.
 */
export function changeLines(lines, change, { isSold, newKey }) {
  const changed = lines.map((line) => ({ ...line }));
  for (const { key, quantity } of change.remove) take({ lines: changed, key, quantity });
  let place = placeOfNew(changed);
  for (const { id, quantity } of change.add) {
    if (!isSold(id)) throw refuse(422, 'unknown-product', `This shop has no product "${id}".`);
    const line = changed.find((other) => other.id === id);
    if (line) line.quantity += quantity;
    else changed.splice(place++, 0, { key: newKey(), id, quantity });
  }
  const left = changed.filter((line) => line.quantity > 0);
  if (left.some((line) => line.quantity > MOST_OF_ONE)) {
    throw refuse(422, 'too-many', `A cart holds at most ${MOST_OF_ONE} of one phone.`);
  }
  return left;
}

/** @param {{ lines: Line[], key: string, quantity: number }} what */
function take({ lines, key, quantity }) {
  const line = lines.find((other) => other.key === key);
  if (!line) throw refuse(409, 'unknown-line', 'That line is no longer in the cart.');
  if (line.quantity < quantity) {
    throw refuse(409, 'too-few', `The cart holds ${line.quantity} of it, not ${quantity}.`);
  }
  line.quantity -= quantity;
}

/**
 * A product that takes another's place stands where that one stood; others go to the end.
 * @param {Line[]} lines
 */
function placeOfNew(lines) {
  const emptied = lines.findIndex((line) => line.quantity === 0);
  return emptied < 0 ? lines.length : emptied;
}

/**
 * @param {number} status
 * @param {string} code
 * @param {string} message
 */
function refuse(status, code, message) {
  return new Refusal({ status, code, message });
}
