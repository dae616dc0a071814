/** A page's reader takes no more. */
export const MOST_SHARDS = 1_048_576;
