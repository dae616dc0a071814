import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { openServer } from '../../steps/open-server.mjs';

const DIST = join(import.meta.dirname, '../../../packages/embed/dist');

/** A picture of a few bytes, once for all cards: fetching and decoding is no part of what is measured. */
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>';

const ids = Array.from({ length: 10 }, (_, i) => `p${i + 1}`);

/** The ten products that every page shows, as a feed of ours. */
const FEED = JSON.stringify({
  version: 1,
  currency: 'USD',
  exponent: 2,
  products: ids.map((id, i) => ({
    id,
    title: `Phone ${i + 1}`,
    url: `/p/${i + 1}`,
    image: { src: '/picture.svg', width: 150, height: 150 },
    price: 40_000 + 100 * i,
    category: [`Phones ${i}`],
  })),
  rankings: { bestSellers: { '*': ids } },
});

const PAGE = `<!doctype html><html lang="en-US"><title>Shop</title><meta charset="utf-8">
<style>body { font: 16px sans-serif } #place { min-height: 420px }</style><h1>Shop</h1><div id="place"></div>`;
const ELEMENT =
  '<uptier-carousel placement="home" source="bestSellers" limit="10" reserve="400"></uptier-carousel>';

/** @param {string} path @param {ReadonlyMap<string, string>} scripts */
async function contentOf(path, scripts) {
  if (path === '/feed.json') return { type: 'application/json', body: FEED };
  if (path === '/picture.svg') return { type: 'image/svg+xml', body: PICTURE };
  if (path.endsWith('.js')) {
    const name = path.slice(1, -3);
    const body = scripts.get(name) ?? (await readFile(join(DIST, `${name}.js`), 'utf8'));
    return { type: 'text/javascript', body };
  }
  return {
    type: 'text/html',
    body: path === '/uptier' ? PAGE.replace('</div>', `${ELEMENT}</div>`) : PAGE,
  };
}

/**
 * Serves a page for each script, and our own files as they are built, brotli-compressed.
 * @param {ReadonlyMap<string, string>} scripts
 */
export function serve(scripts) {
  /** @type {Map<string, Buffer>} */
  const packed = new Map();
  return openServer(async ({ url = '/' }, response) => {
    const { type, body } = await contentOf(url, scripts).catch(() => ({ type: '', body: '' }));
    if (!type) {
      response.writeHead(404).end();
      return;
    }
    const bytes = packed.get(url) ?? brotliCompressSync(body);
    packed.set(url, bytes);
    const headers = { 'content-type': type, 'content-encoding': 'br' };
    response.writeHead(200, { ...headers, 'cache-control': 'max-age=600' }).end(bytes);
  });
}
