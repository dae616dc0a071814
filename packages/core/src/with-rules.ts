/** The core as most use it: with all that campaigns and experiments need. */
import { rules } from './campaign/rules.js';
import { createCatalog as catalogOf, type Catalog } from './catalog/catalog.js';
import { CartChanges } from './cart-changes.js';
import type { Config } from './config/config.js';
import { traceOf } from './decide/trace.js';
import type { Feed, FeedHead } from './feed/feed.js';
import {
  openFeed as open,
  readFeed as read,
  type OpenFeed,
  type ReadFeed,
} from './feed/read-feed.js';
import { readProduct } from './feed/read-product.js';
import type { Ports } from './ports.js';
import { createSession as sessionOf } from './session.js';
import type { Session } from './session-interface.js';

/**
 * Reads a feed from any value and never throws. What cannot be read is left out, each with a warning that names
 * its place. The feed shares its objects with `json`: do not change that afterwards.
 */
export const readFeed = (json: unknown): ReadFeed => read(json, rules);

/** The same in slices, so that a page can do other work in between. */
export const openFeed = (json: unknown): OpenFeed => open(json, readProduct, rules);

/** Indexes a feed, or the head of one that grows by `add`. It keeps the feed's own objects and copies none. */
export const createCatalog = (feed: Feed | FeedHead): Catalog => catalogOf(feed, rules);

/**
 * Makes the session of a page view. Nothing happens before `refresh`. It reads a product when it is first asked for: what
 * cannot be read is left out as by `readFeed`, but only that tells what was wrong.
 */
export const createSession = (config: Config, ports: Ports): Session =>
  sessionOf(config, {
    loadRules: () => Promise.resolve(rules),
    loadChanges: () => Promise.resolve(CartChanges),
    loadTrace: () => Promise.resolve(traceOf),
    ...ports,
  });
