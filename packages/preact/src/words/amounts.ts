/**
 * How amounts look in a language: one of 1,234,567 whole units, and, with their signs, those of 1,234. What stands
 * before and after the digits, and between them, is taken from these.
 */
export type AmountsLike = readonly [plain: string, plus: string, minus: string];

/** How amounts of one currency look. */
export interface Amounts {
  readonly currency: string;
  /** Digits of the minor unit. */
  readonly exponent: number;
  readonly like: AmountsLike;
}
