import { shortId } from '../feed/cart-id.js';
import type { Product, RankingName } from '../feed/feed.js';
import { addressOf, pathOf } from './product-index.js';
import type { Shelf } from './shelf.js';

/**
 * Is told the key of a shard that holds what was looked for and is not here. Returns whether that may still come;
 * of a whole feed nothing does.
 */
export type Note = (key: string) => boolean;

/** The ways to ask a catalog. */
export interface LookUps {
  /** `at` is the key of the shard that holds its card, where that is not the product's own. */
  get(id: string, at?: string): Product | undefined;
  /**
   * By whatever the shop's page or cart calls it: id, cart id, SKU, a variant's of these, or address. Where the feed
   * makes several products of what the shop calls one, by the variant.
   */
  find(reference: string, variant?: string): Product | undefined;
  /** The versions of one product, lowest tier first. */
  family(name: string): readonly Product[];
  /** The ids on a list of a category, best first; `*` for the whole shop. */
  ranking(name: RankingName, category: string): readonly string[] | undefined;
  /** The category of these words that has best sellers, whatever the case. */
  categoryCalled(words: string): string | undefined;
}

/** Finds what is held, which nobody may know by its card alone. */
function finder(shelf: Shelf, note: Note): LookUps['find'] {
  const { all, cards, references } = shelf;
  const whole = (id: string): Product | undefined => {
    const product = shelf.whole(id);
    if (!product || cards.has(id)) note(id);
    return product;
  };
  const named = (name = ''): Product | undefined => {
    const id = references.get(name);
    const product = id === undefined ? undefined : whole(id);
    return product ?? shelf.whole(shelf.index.references().get(name)?.id);
  };
  const find = (reference: string, variant?: string): Product | undefined => {
    if (all.has(reference)) return whole(reference);
    // Other names say nothing until it is known that this is no id.
    if (note(reference)) return undefined;
    const short = shortId(reference);
    if (short !== reference) return find(short, variant);
    // Several products may share a path: then the variant says more.
    const isShared = variant !== undefined && pathOf(reference) === (addressOf(reference) ?? '');
    return (
      (isShared ? undefined : named(reference)) ??
      (variant === undefined ? undefined : find(variant)) ??
      named(addressOf(reference)) ??
      named(pathOf(reference))
    );
  };
  return find;
}

/** Asks what is on the shelf, and notes what is not. */
export function lookUps(shelf: Shelf, note: Note): LookUps {
  const { cards } = shelf;
  return {
    find: finder(shelf, note),
    get(id, at = id) {
      const product = shelf.whole(id);
      if (!product && !note(at)) note(id);
      return product;
    },
    family(name) {
      const versions = shelf.index.families().get(name) ?? [];
      // Where one of them lies whole, so do all.
      if (versions.every(({ id }) => cards.has(id))) note(`family:${name}`);
      return shelf.wholes(versions);
    },
    ranking(name, category) {
      const lists = shelf.rankings[name] ?? {};
      if (Object.hasOwn(lists, category)) return lists[category];
      // The lists of the whole shop are in the head.
      if (category !== '*') note(`category:${category}`);
      return undefined;
    },
    categoryCalled(words) {
      const called = words.toLowerCase();
      note(`search:${called}`);
      return Object.keys(shelf.rankings.bestSellers ?? {})
        .filter((category) => category.toLowerCase() === called)
        .sort()[0];
    },
  };
}
