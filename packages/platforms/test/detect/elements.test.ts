import { detectPage } from '@uptier/platforms';
import { besidePrototype } from '@uptier/testing';
import { describe, expect, test } from 'vitest';
import { openPage } from './open-page.js';

const read = (html: string, url = '/p/tea') => detectPage(openPage({ url, html })).read();

describe('microdata', () => {
  const product = (attributes: string, inner = '') => `
    <div itemscope itemtype="https://schema.org/Product" ${attributes}>
      <h1 itemprop="name">Tea</h1>
      <meta itemprop="sku" content="T1">
      <a itemprop="url" href="/p/tea-100">Tea</a>
      <div itemprop="offers" itemscope itemtype="https://schema.org/Offer">
        <meta itemprop="priceCurrency" content="EUR"><span itemprop="price">4,50</span>
      </div>
      ${inner}
    </div>`;
  const found = { product: { id: '/p/tea-100', variant: 'T1' }, currency: 'EUR' };

  test('names the product of the page', async () => {
    expect(await read(product(''))).toMatchObject(found);
  });

  test('names it beside Prototype.js', async () => {
    expect(await besidePrototype(() => read(product('')))).toMatchObject(found);
  });

  test('names it on a page that is XML, where the names of elements have no capitals', async () => {
    const page = openPage({ url: '/p/tea', html: product('') });
    for (const element of page.document.querySelectorAll('*'))
      Object.defineProperty(element, 'tagName', { value: element.localName });
    expect(await detectPage(page).read()).toMatchObject(found);
  });

  test('names it where it is what the page is about', async () => {
    const html = `<main itemscope itemtype="http://schema.org/WebPage">${product('itemprop="mainEntity"')}</main>`;
    expect(await read(html)).toMatchObject(found);
  });

  test('does not take a related product for the page’s own', async () => {
    const related = `<div itemprop="isRelatedTo" itemscope itemtype="https://schema.org/Product">
      <span itemprop="sku">OTHER</span></div>`;
    expect(await read(product('', related))).toMatchObject(found);
  });

  test('tells the order', async () => {
    const html = `<div itemscope itemtype="http://schema.org/Order">
      <span itemprop="orderNumber">1001</span>
      <meta itemprop="priceCurrency" content="JPY"><data itemprop="price" value="1980">¥1,980</data>
      <div itemprop="acceptedOffer" itemscope itemtype="http://schema.org/Offer">
        <div itemprop="itemOffered" itemscope itemtype="http://schema.org/Product">
          <span itemprop="sku">T1</span></div>
        <meta itemprop="price" content="990">
        <div itemprop="eligibleQuantity" itemscope itemtype="http://schema.org/QuantitativeValue">
          <meta itemprop="value" content="2"></div>
      </div></div>`;
    expect((await read(html, '/thanks'))['order']).toEqual({
      id: '1001',
      currency: 'JPY',
      total: 1980,
      lines: [{ key: 'T1', id: 'T1', quantity: 2, price: 990 }],
    });
  });
});

describe('Open Graph', () => {
  test('names a product by its address and the shop’s id', async () => {
    const html = `<meta property="og:type" content="product">
      <meta property="og:url" content="https://www.shop.example/p/tea">
      <meta property="product:retailer_item_id" content="T1">
      <meta property="product:price:currency" content="GBP">`;
    expect(await read(html, '/p/tea?from=mail')).toMatchObject({
      page: { placement: 'product' },
      product: { id: '/p/tea', variant: 'T1' },
      currency: 'GBP',
    });
  });

  test('says nothing of another kind of page', async () => {
    const context = await read('<meta property="og:type" content="article">', '/blog/1');
    expect(context).toEqual({ page: { url: '/blog/1' }, product: { id: '/blog/1' } });
  });
});

describe('the address', () => {
  test('names a product by the path, or by the canonical one', async () => {
    expect((await read('', '/p/tea'))['product']).toEqual({ id: '/p/tea' });
    const html = '<link rel="canonical" href="https://shop.example/p/tea">';
    expect((await read(html, '/sale/p/tea?utm_source=x'))['product']).toEqual({ id: '/p/tea' });
  });

  test.each(['q', 's', 'query'])('tells what was searched for, in %s', async (name) => {
    const context = await read('', `/search?${name}=+green%20tea+`);
    expect(context['page']).toMatchObject({ search: 'green tea' });
    expect(context['product']).toBeUndefined();
  });

  test('keeps the path behind the # of some single-page apps', async () => {
    expect((await read('', '/app#/p/tea?size=2'))['product']).toEqual({ id: '/p/tea?size=2' });
    expect((await read('', '/app#reviews'))['product']).toEqual({ id: '/app' });
  });

  test('of the front page is no product’s', async () => {
    expect(await read('', '/')).toEqual({ page: { url: '/' } });
  });
});
