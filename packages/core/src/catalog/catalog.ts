import type { Rules } from '../campaign/rules.js';
import type { KnownTests } from '../context/condition.js';
import type { Facts } from '../context/facts.js';
import type { Campaign, Feed, FeedHead, Product } from '../feed/feed.js';
import type { ReadLate } from './late-reading.js';
import { lookUps, type LookUps, type Note } from './look-ups.js';
import { createShelf, type Shelf } from './shelf.js';

/** A campaign with its condition ready to ask. */
export interface ReadyCampaign {
  readonly campaign: Campaign;
  readonly holds: (facts: Facts) => boolean;
}

/** The feed, read and indexed. It grows by pieces, so that a whole feed and shards are the same thing. */
export interface Catalog extends LookUps, Pick<Shelf, 'add' | 'extend'> {
  /** Everything of the feed but its products. */
  readonly head: FeedHead;
  /** What campaigns and experiments need; missing where the feed has none. */
  readonly rules: Rules | undefined;
  /** By priority, highest first; then by id. */
  readonly campaigns: readonly ReadyCampaign[];
  readonly size: number;
  /** By name: category -> ids, best first; `*` for the whole shop. */
  readonly rankings: FeedHead['rankings'];
  /** Products that stand in this category, at whatever depth, in the order of their ids. */
  category(name: string): readonly Product[];
  /** The same, telling the keys of what is looked for in vain. */
  noting(note: Note): Catalog;
}

const byPriority = (a: Campaign, b: Campaign): number =>
  (b.priority ?? 0) - (a.priority ?? 0) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

function readyCampaigns({ campaigns }: FeedHead, { compileCondition }: Rules): ReadyCampaign[] {
  const known: KnownTests = new Map();
  return [...campaigns]
    .sort(byPriority)
    .map((campaign) => ({ campaign, holds: compileCondition(campaign.when, known) }));
}

/** Of what is added nothing is left to read. */
const asItIs: ReadLate = (product) => product as Product;

/**
 * Indexes a feed. It keeps the feed's own objects and copies none. What is added need not be read whole where
 * `readLate` does that: once, when it is first asked for.
 */
export function createCatalog(
  feed: Feed | FeedHead,
  rules?: Rules,
  readLate: ReadLate = asItIs,
): Catalog {
  const shelf = createShelf(readLate, feed.rankings);
  const catalog: Catalog = {
    ...lookUps(shelf, () => false),
    head: feed,
    rules,
    campaigns: rules ? readyCampaigns(feed, rules) : [],
    get size() {
      return shelf.all.size;
    },
    get rankings() {
      return shelf.rankings;
    },
    add: shelf.add,
    extend: shelf.extend,
    category: (name) => shelf.wholes(shelf.index.categories().get(name) ?? []),
    noting: (note) => ({ ...catalog, ...lookUps(shelf, note) }),
  };
  if (Object.hasOwn(feed, 'products')) catalog.add((feed as Feed).products);
  return catalog;
}
