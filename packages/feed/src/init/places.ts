/** The folder that the host serves, and ours in it: apart from all else, so that rules for it touch nothing else. */
export const PUBLIC = 'public';
export const FOLDER = 'uptier-feed';

/** The first file may change at any time; so it is asked for anew after five minutes, and shown meanwhile. */
export const FEED_CACHE = 'public, max-age=300, stale-while-revalidate=3600';
/** The name of a shard says what is in it: it never changes. */
export const SHARD_CACHE = 'public, max-age=31536000, immutable';
