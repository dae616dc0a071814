import { readFeed } from '@uptier/core';

export interface Product {
  readonly id: string;
  readonly title: string;
  readonly url: string | undefined;
  readonly picture: string | undefined;
  /** In pence. */
  readonly price: number;
}

/** Where `uptier build` has put the feed. */
export const FEED = '/uptier/feed.json';

/** The feed as it came: this page and the session read the same. */
export const feedJson: unknown = await (await fetch(FEED)).json();

const { feed, warnings } = readFeed(feedJson);
if (!feed) throw new Error(warnings.map(({ path, problem }) => `${path} ${problem}`).join('\n'));

export const { currency, exponent, locale } = feed;

/** What the shop sells, by id. It has no other list than the feed. */
export const products: ReadonlyMap<string, Product> = new Map(
  feed.products.flatMap(({ id, title, url, image, price }) =>
    // Nothing is sold that has no price.
    price === undefined ? [] : [[id, { id, title, url, picture: image?.src, price }]],
  ),
);
