/** A cart page's offers as HTML, made where there is no browser. */
import { readFile } from 'node:fs/promises';
import { createCatalog, decide, readFeed } from '@uptier/core';
import { renderOffers } from '@uptier/preact/server';

const { feed } = readFeed(JSON.parse(await readFile('feed.json', 'utf8')));
const cart = {
  lines: [{ key: '1', id: 'phone-64', quantity: 1, price: 49900 }],
  subtotal: 49900,
  currency: 'USD',
};
const [decision] = decide(createCatalog(feed), { now: Date.now(), cart }, [
  { id: 'cart', placement: 'cart' },
]);
console.log(renderOffers(decision, { widget: 'carousel', locale: 'en-US' }).html);
