import { openFeed, type OpenFeed } from './read-feed.js';
import { readProduct } from './read-product.js';

/** Reads a feed in slices, without what only campaigns and experiments need: these are left out, with a warning. */
export const openPlainFeed = (json: unknown): OpenFeed => openFeed(json, readProduct);
