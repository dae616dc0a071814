import type { Config } from './config.js';

/** The address of the feed for this page's language and money. */
export const feedAddress = ({ feed, locale = '', currency = '' }: Config): string =>
  feed
    .replaceAll('{locale}', encodeURIComponent(locale))
    .replaceAll('{currency}', encodeURIComponent(currency));
