const DAY = 86_400_000;

/**
 * After how long an interest counts half, per log, in milliseconds. The logs named here are what the visitor
 * looked at: personal, and forgotten when he asks for it.
 */
export const HALF_LIVES = {
  // A purchase is often thought over for a week or two: last week's view still says something.
  views: 7 * DAY,
  // A search is about today's need, and is met or given up within days.
  searches: 3 * DAY,
  // A click on an offer is a view that we brought about: it says as much, for as long.
  clicks: 7 * DAY,
  // What was put in the cart was nearly bought: the wish outlives the visit.
  cartAdds: 14 * DAY,
} as const;

/** A log of interests. */
export type InterestName = keyof typeof HALF_LIVES;
