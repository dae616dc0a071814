import { createWooCommerce } from '@uptier/platforms';
import { Window } from 'happy-dom';
import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => void vi.unstubAllGlobals());

/** What a page with such a link asks for, when its cart and the prices of two products are read. */
async function askedOn(link: string): Promise<string[]> {
  const window = new Window({ url: 'https://shop.example/blog/product/phone/' });
  window.document.head.innerHTML = link && `<link rel="https://api.w.org/" href="${link}">`;
  vi.stubGlobal('document', window.document);
  const asked: string[] = [];
  const platform = createWooCommerce({
    base: window.location.href,
    fetch: async (url) => {
      asked.push(decodeURIComponent(url as string));
      return new Response('[]');
    },
  });
  await platform.readContext().catch(() => undefined);
  await platform.quote?.([{ id: '7', title: 'Phone', price: 100 }]).catch(() => undefined);
  return asked.map((url) => url.replace('https://shop.example', '')).slice(0, 2);
}

test.each([
  ['says nothing', '', '/wp-json/wc/store/v1/cart', '/wp-json/wc/store/v1/products?'],
  [
    'lies in a folder',
    'https://shop.example/blog/wp-json/',
    '/blog/wp-json/wc/store/v1/cart',
    '/blog/wp-json/wc/store/v1/products?',
  ],
  [
    'has plain addresses',
    'https://shop.example/index.php?rest_route=/',
    '/index.php?rest_route=/wc/store/v1/cart',
    '/index.php?rest_route=/wc/store/v1/products&',
  ],
  [
    'names another origin',
    'https://www.shop.example/wp-json/',
    '/wp-json/wc/store/v1/cart',
    '/wp-json/wc/store/v1/products?',
  ],
  ['names no address', 'https://:', '/wp-json/wc/store/v1/cart', '/wp-json/wc/store/v1/products?'],
])('a shop that %s is asked where its routes are', async (_, link, cart, products) => {
  const asked = await askedOn(link);
  expect(asked[0]).toBe(cart);
  expect(asked[1]?.slice(0, products.length)).toBe(products);
});
