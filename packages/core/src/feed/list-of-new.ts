import { list } from './containers.js';
import { onlyNew, type Reader } from './reader.js';

/** A list of things with an id of their own; of two with the same one, the first. */
export const listOfNew =
  <T extends { readonly id: string }>(item: Reader<T>, max?: number): Reader<readonly T[]> =>
  (value, reading) =>
    list(onlyNew(item), max)(value, reading);
