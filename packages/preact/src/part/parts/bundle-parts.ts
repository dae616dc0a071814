/** What is bought together. */
export interface BundleParts {
  /** All of it. */
  bundle: never;
  /** Heading and pieces. */
  choices: never;
  /** The heading's place. */
  legend: never;
  /** The products. */
  pieces: never;
  /** One of them. */
  piece: never;
  /** Its box, its name and its price. */
  choice: never;
  /** Its box. */
  tick: never;
  /** Its name. */
  called: never;
  /** Which variant it is. */
  variant: never;
  /** That it is in the cart. */
  fixed: never;
  /** What all that is ticked costs. */
  sum: never;
}
