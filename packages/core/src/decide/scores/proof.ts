import type { Score } from '../proposal.js';

/** What a product is taken to be rated before anybody rated it, and how many ratings that belief is worth. */
const MEAN_RATING = 4.2;
const BELIEF = 20;

/**
 * Other buyers' ratings, pulled to the mean while they are few. The mean is a constant, so that no product
 * changes another one's score; rated as the mean counts the same as not rated.
 */
export const proof: Score = ({ product }) => {
  const rating = product.proof?.rating;
  if (rating === undefined) return undefined;
  const count = product.proof?.count ?? 1;
  return Math.min(1, Math.max(0, 0.5 + ((rating - MEAN_RATING) * count) / (count + BELIEF) / 2));
};
