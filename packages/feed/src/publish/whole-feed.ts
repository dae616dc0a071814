import type { AssembledFeed } from './assemble-feed.js';

/** So many products are one piece of text: a whole feed may be longer than a text can be. */
const SLICE = 500;

function* piecesOf({ stated, linked }: AssembledFeed): Generator<string> {
  const { products, ...head } = stated;
  // The products come last, so that a reader of the file's beginning knows what it has.
  yield `${JSON.stringify(head).slice(0, -1)},"products":[`;
  for (let from = 0; from < products.length; from += SLICE) {
    const slice = products
      .slice(from, from + SLICE)
      .map((product) => JSON.stringify(linked(product)));
    yield (from > 0 ? ',' : '') + slice.join(',');
  }
  yield ']}';
}

/** The text of a feed at once where it is short enough for that, else something to be read piece by piece. */
export function wholeFeed(feed: AssembledFeed): string | Iterable<string> {
  if (feed.stated.products.length <= SLICE * 100) return [...piecesOf(feed)].join('');
  return { [Symbol.iterator]: () => piecesOf(feed) };
}
