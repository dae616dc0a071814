import { cut, isName } from './limits.js';
import { experimentsOf } from './hostile-rules.js';
import { idOf, offeredId } from './names-of.js';
import type { Wanted } from './scene.js';

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
const wantedOfPanel = (payload: string, at: number): Wanted => ({
  texts: {
    th: [cut(payload, 1000), ...(payload === '__proto__' ? [] : [payload])],
    small: [offeredId(payload, at), `campaign ${idOf(payload, `campaign-${at}`)}`],
    td: [JSON.stringify(payload).slice(0, LONGEST)],
  },
});

/** The panel names no more of the products that are left out. */
const NAMED = 20;

/** A step to a place in the feed, as a warning writes it. */
const step = (name: string): string =>
  /^[a-z]\w*$/i.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;

/** What is wrong with an option of that name, and with a product that has nothing else. */
const reasonOf = (payload: string): string =>
  `options${step(payload)}: expected ` +
  (isName(payload) ? 'text, up to 200 characters' : 'fewer or other names') +
  '; expected a readable title';

const wantedOfLost = (payload: string, at: number): Wanted => ({
  texts: { th: [idOf(payload, `lost-${at}`).trim()], td: [reasonOf(payload)] },
});

/** What the panel shows of a page of payloads. */
export const wantedOfPage = (payloads: readonly string[]): readonly Wanted[] => [
  ...payloads.map(wantedOfPanel),
  ...payloads.slice(0, NAMED).map(wantedOfLost),
  {
    texts: {
      p: [
        `Experiments: ${experimentsOf(payloads)
          .map(({ id, arms: [arm] }) => `${id}: ${arm!.id}`)
          .join(', ')}`,
      ],
    },
  },
];
