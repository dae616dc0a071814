import type { Rules } from '../campaign/rules.js';
import type { Facts } from '../context/facts.js';
import type { Campaign, Feed, FeedHead, Product, Ranking, RankingName } from '../feed/feed.js';
import type { Shard } from '../feed/read-shard.js';
import { addressOf, indexProducts, pathOf } from './product-index.js';

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

/** Indexes a feed. It keeps the feed's own objects and copies none. */
export function createCatalog(feed: Feed | FeedHead, rules?: Rules): Catalog {
  const products = new Map<string, Product>();
  const cards = new Set<string>();
  const references = new Map<string, string>();
  let { rankings } = feed;
  let index = indexProducts(products);
  const catalog: Catalog = {
    head: feed,
    rules,
    campaigns: rules ? readyCampaigns(feed, rules) : [],
    get size() {
      return products.size;
    },
    add(whole, more = []) {
      for (const product of whole) {
        const isNew = cards.delete(product.id) || !products.has(product.id);
        if (isNew) products.set(product.id, product);
      }
      for (const card of more.filter(({ id }) => !products.has(id))) {
        cards.add(card.id);
        products.set(card.id, card);
      }
      index = indexProducts(products);
    },
    extend(more) {
      for (const [reference, id] of Object.entries(more.references ?? {}))
        references.set(reference, id);
      const lists = Object.entries(more.rankings ?? {}) as [RankingName, Ranking][];
      for (const [name, list] of lists)
        rankings = { ...rankings, [name]: { ...rankings[name], ...list } };
    },
    get rankings() {
      return rankings;
    },
    get: (id) => products.get(id),
    resolve: (reference) => references.get(reference) ?? references.get(pathOf(reference) ?? ''),
    find: (reference, variant) =>
      products.get(reference) ??
      products.get(catalog.resolve(reference) ?? '') ??
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
