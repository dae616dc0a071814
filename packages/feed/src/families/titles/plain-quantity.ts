import type { Attribute } from '@uptier/core';
import type { Quantity } from './quantity.js';
import { readOption } from './read-option.js';

/** Of a length or a weight it is not known which way is better. */
const EITHER_WAY: readonly Quantity['dimension'][] = ['length', 'extent', 'mass'];

/** What an attribute's text states as a number with a unit of which more is better: `16 GB`. */
export function plainQuantity(
  name: string,
  attribute: Attribute | undefined,
): Quantity | undefined {
  if (typeof attribute !== 'string') return undefined;
  const quantity = readOption(name, attribute)?.quantity;
  return quantity && !EITHER_WAY.includes(quantity.dimension) ? quantity : undefined;
}
