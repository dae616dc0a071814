/** The banner, and the meter that may stand over it. */
export interface BannerParts {
  /** All of it. */
  banner: never;
  /** It shows an offer. */
  open: never;
  /** It is closing, or has nothing to show. */
  closed: never;
  /** The offer. */
  panel: never;
  /** Heading and versions. */
  head: never;
  /** What makes it easier to take. */
  incentives: never;
  /** One of them. */
  incentive: never;
  /** Until when. */
  deadline: never;
  /** What another customer says. */
  proof: never;
  /** The button that takes it back. */
  undo: never;
  /** Where the customer stands: milestone and limit. */
  standing: never;
  /** What he has reached. */
  milestone: never;
  /** A limit in words. */
  limit: never;
  /** What is limited. */
  measure: never;
  /** How much of it is used. */
  used: never;
  /** That it is almost or wholly full. */
  stage: never;
  /** It is almost full. */
  near: never;
  /** It is full. */
  full: never;
  /** The bar. */
  meter: never;
}
