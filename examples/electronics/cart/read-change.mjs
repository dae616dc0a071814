import { Refusal } from './refusal.mjs';

/**
 * @typedef {object} Change What shall become of a cart; all of it happens, or nothing.
 * @property {{ id: string, quantity: number }[]} add
 * @property {{ key: string, quantity: number }[]} remove
 */

/**
 * Reads what a page sent to the cart.
 * @param {unknown} body `{ add?: [{ id, quantity }], remove?: [{ key, quantity }] }`
 * @returns {Change}
 * @throws {Refusal} 400 where it is something else.
 */
export function readChange(body) {
  const { add, remove, code } = isRecord(body) ? body : bad('a change of the cart is an object');
  if (code !== undefined) bad('this shop has no discount codes');
  const change = {
    add: readList(add, 'add').map((item) => ({
      id: readText(item['id'], 'id'),
      quantity: readQuantity(item['quantity']),
    })),
    remove: readList(remove, 'remove').map((item) => ({
      key: readText(item['key'], 'key'),
      quantity: readQuantity(item['quantity']),
    })),
  };
  if (change.add.length + change.remove.length === 0) bad('it neither adds nor removes anything');
  return change;
}

/**
 * @param {unknown} value
 * @param {string} name
 */
function readList(value, name) {
  if (value === undefined) return [];
  if (Array.isArray(value) && value.every(isRecord)) return value;
  return bad(`"${name}" is not a list of objects`);
}

/**
 * @param {unknown} value
 * @param {string} name
 */
function readText(value, name) {
  return typeof value === 'string' && value ? value : bad(`"${name}" is not a text`);
}

/** @param {unknown} value */
function readQuantity(value) {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0
    ? value
    : bad('"quantity" is not a whole number above 0');
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
function isRecord(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * @param {string} why
 * @returns {never}
 */
function bad(why) {
  throw new Refusal({
    status: 400,
    code: 'bad-change',
    message: `The cart cannot do that: ${why}.`,
  });
}
