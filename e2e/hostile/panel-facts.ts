import { idOf, offeredId } from './hostile-feed.js';
import { cut } from './limits.js';
import type { Wanted } from './scenes.js';

/** The panel shows no more of a value. */
const LONGEST = 200;

/** Facts of which the name is a payload, and others of which the value is one. */
export const hostileFacts = (payloads: readonly string[]): object =>
  Object.fromEntries(
    payloads.flatMap((payload, at) => [
      [payload, 1],
      [`fact ${at}`, payload],
    ]),
  );

/** What a page tells search engines, as HTML: it names the products of the first payloads. */
export const hostileJsonLd = (payloads: readonly string[]): string =>
  payloads
    .slice(0, 20)
    .map((payload) => ({ '@type': 'Product', name: payload, sku: payload, url: payload }))
    .map((json) => JSON.stringify(json).replaceAll('<', String.raw`\u003c`))
    .map((text) => `<script type="application/ld+json">${text}</script>`)
    .join('');

/** What the panel shows of one payload. */
export const wantedOfPanel = (payload: string, at: number): Wanted => ({
  texts: {
    th: [cut(payload, 1000), ...(payload === '__proto__' ? [] : [payload])],
    small: [offeredId(payload, at), `campaign ${idOf(payload, `campaign-${at}`)}`],
    td: [JSON.stringify(payload).slice(0, LONGEST)],
  },
});
