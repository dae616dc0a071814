import type { Findable } from './findable.js';
import type { Product } from './product.js';
import { readProduct } from './read-product.js';
import { attempt, startReading } from './reader.js';

/** Reads the rest of what can be found, when somebody asks for it. What of that is left out nobody is told. */
export const readLate = (product: Findable): Product | undefined =>
  attempt(product, startReading(), readProduct);
