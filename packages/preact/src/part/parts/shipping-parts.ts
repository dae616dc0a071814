/** The line to free shipping. */
export interface ShippingParts {
  /** All of it. */
  shipping: never;
  /** Something is missing. */
  short: never;
  /** It is reached. */
  reached: never;
  /** How far it is, in words. */
  line: never;
  /** The bar. */
  bar: never;
  /** The offer that reaches it. */
  reach: never;
}
