import type { Offer } from '@uptier/core';

/** Minor units as the decimal number that analytics want: exact, since both are short. */
export const decimal = (money: number, { exponent }: Offer['price']): number =>
  Number((money / 10 ** exponent).toFixed(exponent));
