import type { Score } from '../proposal.js';

/** Whether this visitor looked at it. The first looks say most: 1 look gives 0.75, 3 give 0.875. */
export const affinity: Score = ({ product: { id } }, { context: { visitor } }) => {
  const looks =
    (visitor?.views?.[id] ?? 0) + (visitor?.clicks?.[id] ?? 0) + (visitor?.cartAdds?.[id] ?? 0);
  return looks > 0 ? 1 - 0.5 / (1 + looks) : undefined;
};
