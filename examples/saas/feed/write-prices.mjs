import { mkdir, writeFile } from 'node:fs/promises';
import { readPrices } from './read-prices.mjs';

const FOLDER = new URL('../dist/', import.meta.url);

/** Writes the price list as the plain JSON that `uptier build` reads, where the config looks for it. */
export async function writePrices() {
  const { currency, plans, addOns } = await readPrices();
  const list = { version: 1, currency, exponent: 2, products: [...plans, ...addOns] };
  await mkdir(FOLDER, { recursive: true });
  await writeFile(new URL('prices.json', FOLDER), JSON.stringify(list, undefined, 2));
}
