import { Refusal } from './refusal.mjs';

/**
 * @typedef {object} Change What shall become of a cart; all of it happens, or nothing.
 * @property {{ id: string, quantity: number }[]} add
 * @property {{ key: string, quantity: number }[]} remove
 */

/**
 * Reads what a page sent.
 * @param {unknown} body `{ add?: [{ id, quantity }], remove?: [{ key, quantity }] }`
 * @returns {Change}
 * @throws {Refusal} 400 where it is something else.
 */
export function readChange(body) {
  const { add = [], remove = [] } = record(body);
  const change = {
    add: list(add).map(({ id, quantity }) => ({ id: name(id), quantity: count(quantity) })),
    remove: list(remove).map(({ key, quantity }) => ({
      key: name(key),
      quantity: count(quantity),
    })),
  };
  return change.add.length + change.remove.length > 0 ? change : bad();
}

/**
 * @param {unknown} value
 * @returns {Record<string, unknown>}
 */
const record = (value) =>
  typeof value === 'object' && value !== null
    ? /** @type {Record<string, unknown>} */ (value)
    : bad();

/** @param {unknown} value */
const list = (value) => (Array.isArray(value) ? value.map(record) : bad());

/** @param {unknown} value */
const name = (value) => (typeof value === 'string' && value ? value : bad());

/** @param {unknown} value */
const count = (value) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : bad();

/** @returns {never} */
function bad() {
  throw new Refusal(400, 'That is no change of a cart.');
}
