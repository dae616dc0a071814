import type { Interval } from '@uptier/core';
import type { Language } from '../words/speak.js';

/** A price with the time that it is paid for: "$9.00 a month". Where it is paid once, the price alone. */
export const every = (
  price: string,
  interval: Interval | undefined,
  { say }: Pick<Language, 'say'>,
): string => (interval ? say(`every.${interval}`, { price }) : price);
