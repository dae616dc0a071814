import type { AmountsLike } from '@uptier/core';

/** How amounts of one currency look in a language. */
export interface Amounts {
  readonly currency: string;
  /** Digits of the minor unit. */
  readonly exponent: number;
  readonly like: AmountsLike;
}
