import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { createCatalog, decide, readFeed } from '@uptier/core';
import { describe, expect, it } from 'vitest';
import { contextOf, renderPage } from '../server-rendering.mjs';
import { start } from './start.mjs';

const NOW = Date.UTC(2026, 10, 22);
const { feed } = readFeed(
  JSON.parse(readFileSync(new URL('../feed.json', import.meta.url), 'utf8')),
);

/** @param {string} query */
const contextFor = (query) => contextOf(new URL(`http://localhost/?${query}`), NOW);

/** @param {string} page */
const offersIn = (page) => JSON.parse(/<script[^>]*>(.*)<\/script>/.exec(page)?.[1] ?? '');

/** @param {string} page */
const itemsIn = (page) =>
  [...page.matchAll(/<li>(.*?)<\/li>/gs)].map(([, item = '']) =>
    item.replaceAll(/(<[^>]*>|\s)+/g, ' ').trim(),
  );

const LIST = [
  'Pebble 128 GB $549.00 You have the 64 GB version in your cart; this one has Storage 128 GB.',
  'Case &#34;Soft &#38; Slim&#34; &#60;6.1&#34;&#62; $29.00 Goes with Pebble 64 GB.',
  'Clear film $15.00 Sponsored: Goes with Pebble 64 GB.',
  'Charger 30 W $39.00 Others bought it together with Pebble 64 GB.',
];

describe('a request', () => {
  it('holds a cart of what the shop sells, at its prices', () => {
    expect(contextFor('cart=pebble-64&cart=case-soft&cart=unknown').cart).toEqual({
      lines: [
        { key: '1', id: 'pebble-64', quantity: 1, price: 49900 },
        { key: '2', id: 'case-soft', quantity: 1, price: 2900 },
      ],
      subtotal: 52800,
      currency: 'USD',
    });
  });
});

describe('the page', () => {
  it('lists each offer with its price and why it is shown, every text escaped', () => {
    const items = itemsIn(renderPage(contextFor('cart=pebble-64')));
    expect(items).toEqual(LIST);
  });

  it('decides just as a script in the page does', () => {
    if (!feed) throw new Error('the feed cannot be read');
    const context = contextFor('cart=pebble-64');
    const [decision] = decide(createCatalog(feed), context, [{ id: 'cart', placement: 'cart' }], {
      trace: 'none',
    });
    expect(offersIn(renderPage(context))).toEqual(JSON.parse(JSON.stringify(decision?.offers)));
  });

  it('holds the offers as data that cannot end its element, whatever a title says', () => {
    const page = renderPage(contextFor('cart=pebble-64'));
    const data = page.slice(page.indexOf('id="offers">') + 12, page.lastIndexOf('</script>'));
    expect(data).not.toContain('<');
    expect(JSON.parse(data)[1].product.title).toBe('Case "Soft & Slim" <6.1">');
  });

  it('has no offer for an empty cart', () => {
    expect(offersIn(renderPage(contextFor('')))).toEqual([]);
  });

  it('is served by Node', async () => {
    const server = start(['server-rendering.mjs']);
    try {
      const [said] = await once(server.stdout, 'data');
      const page = await (await fetch(String(said).trim())).text();
      expect(itemsIn(page)).toEqual(LIST);
    } finally {
      server.kill();
      await once(server, 'close');
    }
  });

  it('says in a line that its port is taken, and how to give it another', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = /** @type {import('node:net').AddressInfo} */ (other.address());
    try {
      const server = start(['server-rendering.mjs'], String(port));
      const [said, [code]] = await Promise.all([text(server.stderr), once(server, 'close')]);
      expect(said).toBe(
        `The page cannot be opened: listen EADDRINUSE: address already in use 127.0.0.1:${port}. PORT=${port + 1} gives it another port.\n`,
      );
      expect(code).toBe(1);
    } finally {
      other.close();
    }
  });
});
