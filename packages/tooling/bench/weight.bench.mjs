import { build } from 'esbuild';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { measure } from '../src/sizes/measure.mjs';
import { pageSize } from '../src/sizes/page-size.mjs';
import { root } from '../src/workspace/root.mjs';

export const title = 'Bytes on the wire';

export const notes = `Brotli at its best; scripts alone. Ours: the tag, which is all that a page without an element loads; and all that a page with one carousel
loads, its styles and words with it. Theirs: what shows such a list from the service of theirs, client and all, bundled and made small by
esbuild; Buy Button as its makers publish it. They leave the look of the cards, and their styles, to the page.`;

/** What a page needs of each, and the package whose Preact it shares. */
const PEERS = [
  {
    name: 'recommend-js with its slider',
    preact: '@algolia/recommend-js',
    entry: `export { relatedProducts } from '@algolia/recommend-js';
      export { horizontalSlider } from '@algolia/ui-components-horizontal-slider-js';
      export { default as client } from '@algolia/recommend';`,
  },
  {
    name: 'InstantSearch',
    preact: 'instantsearch.js',
    entry: `export { default } from 'instantsearch.js/es/index.js';
      export { carousel } from 'instantsearch.js/es/templates/carousel/carousel.js';
      export { default as related } from 'instantsearch.js/es/widgets/related-products/related-products.js';
      export { liteClient } from 'algoliasearch/lite';`,
  },
  {
    name: 'Searchspring Snap',
    preact: '@searchspring/snap-preact',
    asReact: true,
    entry: `export { Recommendation } from '@searchspring/snap-preact-components';
      export { createRecommendationController } from '@searchspring/snap-preact/dist/esm/create/index.js';
      export { h, render } from 'preact';`,
  },
];

/**
 * @param {string} peers `node_modules`
 * @param {{ preact: string, entry: string, asReact?: boolean }} peer
 */
async function bytesOf(peers, { preact, entry, asReact }) {
  const { resolve } = createRequire(join(peers, preact, 'package.json'));
  const own = dirname(resolve('preact/package.json'));
  const compat = join(own, 'compat');
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: peers, loader: 'js' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2020',
    legalComments: 'none',
    alias: { preact: own, ...(asReact && { react: compat, 'react-dom': compat }) },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return measure(outputFiles[0]?.contents ?? '').brotli;
}

/** The pages that theirs are like: no other language, no campaigns, no shop system. */
const COMPARED = ['one carousel, custom platform', 'no element'];

/** What our own pages load, as the limits name it. */
function ourPages() {
  const dist = join(root, 'packages', 'embed', 'dist');
  /** @type {{ pages: { page: string, loads: string[] }[] }} */
  const { pages } = JSON.parse(
    readFileSync(join(root, 'packages/tooling/size-budgets.json'), 'utf8'),
  );
  return pages
    .filter(({ page }) => COMPARED.includes(page))
    .map(({ page, loads }) => ({ page, bytes: pageSize(dist, loads).brotli }));
}

/** @param {{ peers: string }} options */
export async function bench({ peers }) {
  /** @type {{ name: string, bytes: number }[]} */
  const theirs = [];
  for (const peer of PEERS) theirs.push({ name: peer.name, bytes: await bytesOf(peers, peer) });
  const published = readFileSync(join(peers, '@shopify/buy-button-js/dist/buybutton.min.js'));
  theirs.push({ name: 'Shopify Buy Button', bytes: measure(published).brotli });
  return ourPages().flatMap(({ page, bytes }) => {
    const own = { measure: `page: ${page}`, unit: 'bytes', ours: [bytes] };
    return [own, ...theirs.map((peer) => ({ ...own, against: peer.name, theirs: [peer.bytes] }))];
  });
}
