import { readFileSync } from 'node:fs';
import { openMarket } from './open-market.mjs';

/** The shop in each of its languages, in the order of the switch. */
export function openMarkets() {
  /** @type {import('./open-market.mjs').Row[]} */
  const rows = read('products');
  /** @type {Record<string, import('./open-market.mjs').Language>} */
  const languages = read('languages');
  return Object.entries(languages).map(([id, language]) => openMarket(id, { language, rows }));
}

/** @param {string} name */
const read = (name) =>
  JSON.parse(readFileSync(new URL(`../data/${name}.json`, import.meta.url), 'utf8'));
