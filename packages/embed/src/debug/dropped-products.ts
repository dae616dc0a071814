import { openPlainFeed } from '@uptier/core/lean';

/** A file of the feed, as the page read it. */
export type FeedFile = readonly [address: string, json: unknown];

/** A product that the feed states and that cannot be shown. */
export interface Dropped {
  /** Its id; else its place in the file. */
  readonly name: string;
  readonly file: string;
  /** What is wrong with it, and where. */
  readonly reason: string;
}

/** No id is longer. */
const LONGEST = 200;

const fieldOf = (value: unknown, name: string): unknown => Object(value)[name] as unknown;

const listIn = (json: unknown, name: string): readonly unknown[] => {
  const list = fieldOf(json, name);
  return Array.isArray(list) ? (list as unknown[]) : [];
};

/** Shards have no head, but their products are read as those of a whole feed are. */
const asFeed = (json: unknown): object => ({
  version: 1,
  currency: 'XXX',
  exponent: 2,
  products: [...listIn(json, 'products'), ...listIn(json, 'cards')],
});

function nameOf(product: unknown, at: number): string {
  const id = fieldOf(product, 'id');
  const text = typeof id === 'string' || typeof id === 'number' ? String(id).trim() : '';
  return text && text.length <= LONGEST ? text : `number ${at + 1}`;
}

function droppedIn([file, json]: FeedFile): Dropped[] {
  const feed = asFeed(json);
  const products = listIn(feed, 'products');
  const { read, warnings } = openPlainFeed(feed);
  const dropped: Dropped[] = [];
  for (let at = 0; at < products.length; at++) {
    const before = warnings.length;
    if (read(1)?.length) continue;
    const faults = warnings.slice(before).map(({ path, problem }) => {
      const place = path.replace(/^\$\.products\[\d+\]\.?/, '');
      return place ? `${place}: ${problem}` : problem;
    });
    // Whoever wrote so many has read the first of them.
    const reason = faults.join('; ') || 'one more after a thousand faults';
    dropped.push({ name: nameOf(products[at], at), file, reason });
  }
  return dropped;
}

/** The products that were left out of what the page read of the feed, in the order of its files. */
export const droppedProducts = (files: readonly FeedFile[]): readonly Dropped[] =>
  files.flatMap(droppedIn);
