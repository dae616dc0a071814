import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { detectPage } from '@uptier/platforms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage, type Made } from './open-page.js';

const product = { '@type': 'Product', sku: 'T1', url: '/p/tea', offers: { priceCurrency: 'USD' } };
const viewItem = {
  event: 'view_item',
  ecommerce: { currency: 'EUR', items: [{ item_id: 'other' }] },
};
const form = (variant: string) =>
  `<main><form action="/cart/add"><input type="hidden" name="id" value="${variant}"></form></main>`;

describe('who is believed', () => {
  const page = (): Made => ({
    url: '/p/tea?q=mugs',
    jsonLd: [product],
    dataLayer: [viewItem, { event: 'search', search_term: 'cups' }],
  });

  test('is each fact’s most trusted source, and it can be asked which', async () => {
    const detection = detectPage(openPage(page()), {
      stated: () => ({ page: { placement: 'support', topic: 'full' }, locale: 'de' }),
      platform: { readContext: async () => ({ page: { placement: 'cart' }, currency: 'CHF' }) },
    });
    expect(await detection.read()).toEqual({
      page: { placement: 'support', topic: 'full', search: 'cups', url: '/p/tea?q=mugs' },
      locale: 'de',
      currency: 'CHF',
      product: { id: '/p/tea', variant: 'T1' },
    });
    expect(Object.fromEntries(detection.found().map(({ fact, source }) => [fact, source]))).toEqual(
      {
        'page.placement': 'page',
        'page.topic': 'page',
        locale: 'page',
        currency: 'platform',
        product: 'json-ld',
        'page.search': 'data-layer',
        'page.url': 'address',
      },
    );
  });

  test('is the platform on the cart, which is fresher than what a page once stated', async () => {
    const cart = (subtotal: number) => ({ lines: [], subtotal });
    const detection = detectPage(openPage(), {
      stated: () => ({ cart: cart(100), product: { id: 'tea' } }),
      platform: { readContext: async () => ({ cart: cart(200), product: { id: 'cup' } }) },
    });
    expect(await detection.read()).toMatchObject({ cart: cart(200), product: { id: 'tea' } });
  });

  test('is nobody where the platform cannot be read: its cart is not an empty one', async () => {
    const readContext = () => Promise.reject(new Error('status 429'));
    await expect(detectPage(openPage(), { platform: { readContext } }).read()).rejects.toThrow(
      '429',
    );
  });

  test('is asked anew each time', async () => {
    let stated: unknown = { locale: 'de' };
    const detection = detectPage(openPage(), { stated: () => stated });
    expect(await detection.read()).toMatchObject({ locale: 'de' });
    stated = { locale: 'fr' };
    expect(await detection.read()).toMatchObject({ locale: 'fr' });
  });

  test('loses alone what cannot be read, and never changes an object’s kind', async () => {
    const stated = JSON.parse('{"__proto__": {"cart": 1}, "page": {"__proto__": {"topic": "x"}}}');
    Object.defineProperty(stated.page, 'search', {
      enumerable: true,
      get: () => {
        throw new Error('boom');
      },
    });
    stated.locale = 'de';
    const context = await detectPage(openPage({ url: '/a' }), { stated: () => stated }).read();
    expect(context).toEqual({ locale: 'de', page: { url: '/a' }, product: { id: '/a' } });
    expect(Object.getPrototypeOf(context)).toBe(Object.prototype);
  });
});

describe('the product that only the address speaks for', () => {
  test('is left out where the page is known to be no product’s', async () => {
    const stated = () => ({ page: { placement: 'cart' } });
    const detection = detectPage(openPage({ url: '/cart' }), { stated });
    expect(await detection.read()).toEqual({ page: { placement: 'cart', url: '/cart' } });
    expect(detection.found().map(({ fact }) => fact)).not.toContain('product');
  });
});

describe('the chosen variant', () => {
  const read = (made: Made, stated: unknown = {}) =>
    detectPage(openPage(made), { stated: () => stated }).read();

  test.each([
    ['the form of the product', '/p/tea', form('v2'), 'v2'],
    ['the address', '/p/tea?variant=v3', '', 'v3'],
    ['the form, not the address it was opened at', '/p/tea?variant=v3', form('v2'), 'v2'],
    [
      'WooCommerce’s form',
      '/p/tea',
      '<form class="variations_form"><input type="hidden" name="variation_id" value="44"></form>',
      '44',
    ],
    [
      'the checked one of several',
      '/p/tea',
      '<form action="/cart/add"><input type="radio" name="id" value="v1"><input type="radio" name="id" value="v2" checked></form>',
      'v2',
    ],
    [
      'the form in the main part, not one in a drawer',
      '/p/tea',
      form('v2').replace('<main>', `${form('drawer').replaceAll('main', 'aside')}<main>`),
      'v2',
    ],
    [
      'no form that is one of several',
      '/p/tea',
      `${form('a')}${form('b')}`.replaceAll('main', 'p'),
      'T1',
    ],
    ['no variation before one is chosen', '/p/tea', '<input name="variation_id" value="0">', 'T1'],
    [
      'no field of another form',
      '/p/tea',
      '<form action="/login"><input name="id" value="me"></form>',
      'T1',
    ],
  ])('is that of %s', async (_, url, html, variant) => {
    expect((await read({ url, html, jsonLd: [product] }))['product']).toEqual({
      id: '/p/tea',
      variant,
    });
  });

  test('completes what the page states, and does not replace it', async () => {
    const made = { url: '/p/tea', html: form('v2') };
    expect((await read(made, { product: { id: 'tea' } }))['product']).toEqual({
      id: 'tea',
      variant: 'v2',
    });
    const named = { product: { id: 'tea', variant: 'v9' } };
    expect((await read(made, named))['product']).toEqual({ id: 'tea', variant: 'v9' });
  });

  test('is nobody’s where only the address speaks for a product', async () => {
    expect((await read({ url: '/pages/about', html: form('v2') }))['product']).toEqual({
      id: '/pages/about',
    });
  });
});

describe('what the shop says of its customer', () => {
  let server: Server;
  let origin: string;
  const answers: Record<string, [status: number, body: string]> = {
    '/me.json': [200, '{"score": 9, "labels": ["fan"]}'],
    '/nobody.json': [401, ''],
    '/broken.json': [200, '<html>'],
    '/down.json': [503, ''],
  };

  beforeAll(async () => {
    server = createServer(({ url = '' }, response) => {
      const [status, body] = answers[url] ?? [404, ''];
      response.writeHead(status).end(body);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());

  const read = async (customer: string, stated: unknown = {}) => {
    const problems: string[] = [];
    const page = openPage({ url: `${origin}/account` });
    const detection = detectPage(page, {
      customer,
      stated: () => stated,
      tell: (problem) => void problems.push(problem),
    });
    const context = await detection.read();
    await detection.read();
    return { said: context['customer'], problems };
  };

  test('is read once, and completes what the page states', async () => {
    expect(await read('/me.json', { customer: { score: 3, plan: 'basic' } })).toEqual({
      said: { score: 3, plan: 'basic', labels: ['fan'] },
      problems: [],
    });
  });

  test('is nothing where nobody is logged in', async () => {
    expect(await read('/nobody.json')).toEqual({ said: undefined, problems: [] });
  });

  test('is ignored, with a report, where it would come from elsewhere', async () => {
    expect(await read('https://crm.example/me.json')).toEqual({
      said: undefined,
      problems: ['data-customer: https://crm.example is another origin'],
    });
  });

  test.each([
    ['/down.json', 'data-customer: Error: status 503'],
    ['/broken.json', expect.stringContaining('data-customer: SyntaxError')],
  ])('leaves a customer alone of whom %s cannot tell, with a report', async (address, problem) => {
    expect(await read(address)).toEqual({ said: { openComplaint: true }, problems: [problem] });
  });
});
