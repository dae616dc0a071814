import { Refusal } from '../cart/refusal.mjs';

/**
 * @param {string} text
 * @returns {unknown}
 * @throws {Refusal} Where it is none.
 */
export function readJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal({ status: 400, code: 'bad-json', message: 'What came is no JSON.' });
  }
}
