import type { Rules } from '../campaign/rules.js';
import type { Facts } from '../context/facts.js';
import type { Campaign, Feed, FeedHead, Product } from '../feed/feed.js';
import type { Shard } from '../feed/read-shard.js';
import { addressOf, indexProducts, pathOf } from './product-index.js';
import { shelfNames } from './shelf-names.js';

/** A campaign with its condition ready to ask. */
export interface ReadyCampaign {
  readonly campaign: Campaign;
  readonly holds: (facts: Facts) => boolean;
}

/** The feed, read and indexed. It grows by pieces, so that a whole feed and shards are the same thing. */
export interface Catalog {
  /** Everything of the feed but its products. */
  readonly head: FeedHead;
  /** What campaigns and experiments need; missing where the feed has none. */
  readonly rules: Rules | undefined;
  /** By priority, highest first; then by id. */
  readonly campaigns: readonly ReadyCampaign[];
  readonly size: number;
  /** Adds whole products, which replace a card of the same id, and cards, which replace nothing. */
  add(products: readonly Product[], cards?: readonly Product[]): void;
  /** Adds what else a shard holds: more lists, and what else the shop calls its products. */
  extend(more: Pick<Shard, 'rankings' | 'references'>): void;
  /** By name: category -> ids, best first; `*` for the whole shop. */
  readonly rankings: FeedHead['rankings'];
  get(id: string): Product | undefined;
  /** The id of what the shop calls so, where a shard has said it. */
  resolve(reference: string): string | undefined;
  /**
   * By whatever the shop's page or cart calls it: id, cart id, SKU, a variant's of these, or address. Where the feed
   * makes several products of what the shop calls one, by the variant.
   */
  find(reference: string, variant?: string): Product | undefined;
  /** The versions of one product, lowest tier first. */
  family(name: string): readonly Product[];
  /** Products that stand in this category, at whatever depth, in the order of their ids. */
  category(name: string): readonly Product[];
}

const byPriority = (a: Campaign, b: Campaign): number =>
  (b.priority ?? 0) - (a.priority ?? 0) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const readyCampaigns = ({ campaigns }: FeedHead, { compileCondition }: Rules): ReadyCampaign[] =>
  [...campaigns]
    .sort(byPriority)
    .map((campaign) => ({ campaign, holds: compileCondition(campaign.when) }));

interface Shelf {
  readonly all: Map<string, Product>;
  /** The ids of those of which only a card has come. */
  readonly cards: Set<string>;
}

/** Of what comes twice the first is kept; but a card only until the whole product comes. */
function shelve({ all, cards }: Shelf, whole: readonly Product[], more: readonly Product[]): void {
  for (const product of whole) {
    const isNew = cards.delete(product.id) || !all.has(product.id);
    if (isNew) all.set(product.id, product);
  }
  for (const card of more.filter(({ id }) => !all.has(id))) {
    cards.add(card.id);
    all.set(card.id, card);
  }
}

/** Indexes a feed. It keeps the feed's own objects and copies none. */
export function createCatalog(feed: Feed | FeedHead, rules?: Rules): Catalog {
  const products: Shelf = { all: new Map(), cards: new Set() };
  const { extend, resolve, rankings } = shelfNames(feed.rankings);
  let index = indexProducts(products.all);
  const catalog: Catalog = {
    head: feed,
    rules,
    campaigns: rules ? readyCampaigns(feed, rules) : [],
    get size() {
      return products.all.size;
    },
    add(whole, more = []) {
      shelve(products, whole, more);
      index = indexProducts(products.all);
    },
    extend,
    get rankings() {
      return rankings();
    },
    get: (id) => products.all.get(id),
    resolve,
    find: (reference, variant) =>
      products.all.get(reference) ??
      products.all.get(resolve(reference) ?? '') ??
      // Several products may share a path: then the variant says more.
      (variant !== undefined && pathOf(reference) === reference
        ? undefined
        : index.references().get(reference)) ??
      (variant === undefined ? undefined : catalog.find(variant)) ??
      index.references().get(addressOf(reference) ?? '') ??
      index.references().get(pathOf(reference) ?? ''),
    family: (name) => index.families().get(name) ?? [],
    category: (name) => index.categories().get(name) ?? [],
  };
  if ('products' in feed) catalog.add(feed.products);
  return catalog;
}
