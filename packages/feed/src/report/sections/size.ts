import type { FileSize, MeasuredShards } from '../feed-size.js';
import { figures } from '../page/figures.js';
import { html, type Html } from '../page/html.js';
import { sayBytes, sayCount } from '../page/say.js';
import { table } from '../page/table.js';
import type { Section } from '../report-facts.js';

const at = (share: number, sizes: readonly FileSize[]): FileSize =>
  sizes[Math.min(sizes.length - 1, Math.floor(share * sizes.length))]!;

const NONE: FileSize = { raw: 0, gzip: 0, brotli: 0 };

type Row = readonly [name: string, size: FileSize];

const tellFiles = (rows: readonly Row[]): Html =>
  table({
    caption: 'Files',
    rows,
    columns: [
      { heading: 'File', cell: ([name]) => name },
      { heading: 'As it lies', as: 'number', cell: ([, { raw }]) => sayBytes(raw) },
      { heading: 'gzip', as: 'number', cell: ([, { gzip }]) => sayBytes(gzip) },
      { heading: 'brotli', as: 'number', cell: ([, { brotli }]) => sayBytes(brotli) },
    ],
  });

const tellWhole = (feed: FileSize): Html =>
  html`${figures([['A page loads', sayBytes(feed.brotli), 'packed with brotli']])}
    <p>
      The feed is one file, which a browser keeps as long as the host’s cache headers say. From
      about 1,000 products on, shards load less.
    </p>
    ${tellFiles([['The whole feed, on every page', feed]])}`;

function tellShards(feed: FileSize, { count, measured }: MeasuredShards): Html {
  const [usual, largest] = measured.length ? [at(0.5, measured), measured.at(-1)!] : [NONE, NONE];
  return html`${figures([
      ['A page loads', sayBytes(feed.brotli + usual.brotli), 'packed with brotli'],
      ['Shards', sayCount(count), `${sayCount(measured.length)} of them measured`],
    ])}
    <p>
      A product page loads the head and the shard of its product. A cart loads a shard for each of
      its products.
    </p>
    ${tellFiles([
      ['Head, on every page', feed],
      ['Shard, the median', usual],
      ['Shard, the largest', largest],
    ])}`;
}

/** What the feed costs a visitor. */
export const size: Section = {
  id: 'size',
  title: 'Feed size',
  body: ({ size: sizes }) => {
    if (!sizes)
      return html`<p class="blank">
        The feed lies at an address. Give its folder with <code>--feed</code>, and here stands what
        each page loads of it.
      </p>`;
    return sizes.shards ? tellShards(sizes.feed, sizes.shards) : tellWhole(sizes.feed);
  },
};
