import { parseJson } from '../files/parse-json.js';
import { readText } from '../files/read-text.js';
import { fetchText, type Fetch } from './fetch-text.js';

/** The JSON that lies at a path or at an address. Fails with a UserError where there is none. */
export type ReadPlace = (place: string) => Promise<unknown>;

export const isAddress = (place: string): boolean => /^https?:\/\//i.test(place);

/** Reads a file, or fetches what is published. `fetchFrom` is how an address is asked. */
export async function readPlace(place: string, fetchFrom?: Fetch): Promise<unknown> {
  const text = isAddress(place) ? (await fetchText(place, fetchFrom)).text : await readText(place);
  return parseJson(text, place);
}
