import type { FeedHead, Ranking, RankingName } from '../feed/feed.js';
import type { Findable } from '../feed/findable.js';
import type { Shard } from '../feed/read-shard.js';
import { lateReading, type LateReading, type ReadLate } from './late-reading.js';
import { indexProducts, type ProductIndex } from './product-index.js';

/** What has come of a feed so far. It grows by pieces. */
export interface Shelf extends Pick<LateReading, 'whole' | 'wholes'> {
  readonly all: ReadonlyMap<string, Findable>;
  /** The ids of those of which only a card has come. */
  readonly cards: ReadonlySet<string>;
  /** What else the shop calls its products -> id, as far as shards have said it. */
  readonly references: ReadonlyMap<string, string>;
  rankings: FeedHead['rankings'];
  index: ProductIndex;
  /** Adds whole products, which replace a card of the same id, and cards, which replace nothing. */
  add(products: readonly Findable[], cards?: readonly Findable[]): void;
  /** Adds what else a shard holds. */
  extend(more: Pick<Shard, 'rankings' | 'references'>): void;
}

/** Begins with the lists of the feed's head. */
export function createShelf(readLate: ReadLate, rankings: FeedHead['rankings'] = {}): Shelf {
  const all = new Map<string, Findable>();
  const { whole, wholes, forget } = lateReading(all, readLate);
  const cards = new Set<string>();
  const references = new Map<string, string>();
  const shelf: Shelf = {
    all,
    whole,
    wholes,
    cards,
    references,
    rankings,
    index: indexProducts(all),
    // Of what comes twice the first is kept; but a card only until the whole product comes.
    add(products, more = []) {
      for (const product of products) {
        const isNew = cards.delete(product.id) || !all.has(product.id);
        if (!isNew) continue;
        all.set(product.id, product);
        forget(product.id);
      }
      for (const card of more.filter(({ id }) => !all.has(id))) {
        cards.add(card.id);
        all.set(card.id, card);
      }
      shelf.index = indexProducts(all);
    },
    extend(more) {
      for (const [reference, id] of more.references ?? []) references.set(reference, id);
      for (const [name, lists] of Object.entries(more.rankings ?? {}) as [RankingName, Ranking][])
        shelf.rankings = { ...shelf.rankings, [name]: { ...shelf.rankings[name], ...lists } };
    },
  };
  return shelf;
}
