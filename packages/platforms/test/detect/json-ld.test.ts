import { detectPage } from '@uptier/platforms';
import { describe, expect, test } from 'vitest';
import { openPage, type Made } from './open-page.js';

const read = (made: Made) => detectPage(openPage(made)).read();

/** As a shop's theme writes it, after the search engines' documents. */
const phone = {
  '@context': 'https://schema.org/',
  '@type': 'Product',
  name: 'Phone 64 GB',
  image: ['https://shop.example/i/p64.jpg'],
  sku: 'P64',
  url: 'https://shop.example/p/phone-64',
  brand: { '@type': 'Brand', name: 'Acme' },
  offers: {
    '@type': 'Offer',
    price: '549.00',
    priceCurrency: 'USD',
    availability: 'https://schema.org/InStock',
  },
};
const found = { id: '/p/phone-64', variant: 'P64' };

describe('the product of a page, by its JSON-LD', () => {
  test('is named by its SKU, and by its address in case the feed does not know the SKU', async () => {
    expect(await read({ url: '/p/phone-64?utm_source=mail', jsonLd: [phone] })).toMatchObject({
      product: found,
      page: { placement: 'product' },
      currency: 'USD',
    });
  });

  test.each([
    ['a list', [[{ '@type': 'Organization', name: 'Shop' }, phone]]],
    ['a graph', [{ '@graph': [{ '@type': 'WebSite' }, { ...phone, '@context': undefined }] }]],
    ['what a page is about', [{ '@type': 'ItemPage', mainEntity: phone }]],
    ['several blocks', [{ '@type': 'BreadcrumbList' }, phone]],
    ['a block after a broken one', ['{"@type": "Product", "sku": }', phone]],
    ['several types', [{ ...phone, '@type': ['Product', 'Car'] }]],
    ['a type with its whole address', [{ ...phone, '@type': 'http://schema.org/Product' }]],
    ['a single offer', [{ '@type': 'Offer', priceCurrency: 'USD', itemOffered: phone }]],
  ])('is found in %s', async (_, jsonLd) => {
    expect(await read({ url: '/p/phone-64', jsonLd })).toMatchObject({ product: found });
  });

  test('is the variant of its group that has the address of the page', async () => {
    const variant = (sku: string) => ({
      '@type': 'Product',
      sku,
      url: `https://shop.example/p/phone?variant=${sku}`,
      offers: { '@type': 'Offer', price: 549, priceCurrency: 'EUR' },
    });
    const group = {
      '@type': 'ProductGroup',
      productGroupID: 'phone',
      url: 'https://shop.example/p/phone',
      variesBy: ['https://schema.org/size'],
      hasVariant: [variant('P64'), variant('P128')],
    };
    expect(await read({ url: '/p/phone', jsonLd: [group] })).toMatchObject({
      product: { id: '/p/phone', variant: 'phone' },
      currency: 'EUR',
    });
    expect(await read({ url: '/p/phone?variant=P128', jsonLd: [group] })).toMatchObject({
      product: { id: '/p/phone', variant: 'P128' },
    });
    const apart = [
      { ...group, '@id': '#group', hasVariant: undefined },
      ...group.hasVariant.map((one) => ({ ...one, isVariantOf: { '@id': '#group' } })),
    ];
    expect(await read({ url: '/p/phone?variant=P64', jsonLd: [apart] })).toMatchObject({
      product: { id: '/p/phone', variant: 'P64' },
    });
  });

  test('is one where two blocks describe it, as a review app’s and the theme’s do', async () => {
    const again = { '@type': 'Product', sku: 'T1', aggregateRating: { ratingValue: 5 } };
    const page = openPage({ url: '/p/tea', jsonLd: [{ '@type': 'Product', sku: 'T1' }, again] });
    expect((await detectPage(page).read())['product']).toEqual({ id: '/p/tea', variant: 'T1' });
  });

  test('is unknown where the page lists several', async () => {
    const other = { ...phone, sku: 'C1', url: '/p/case-1' };
    const list = await read({ url: '/phones', jsonLd: [phone, other] });
    expect(list['product']).toEqual({ id: '/phones' });
    expect(list['page']).toEqual({ url: '/phones' });
    expect(await read({ url: '/p/case-1', jsonLd: [phone, other] })).toMatchObject({
      product: { id: '/p/case-1', variant: 'C1' },
    });
  });

  test('has no address where that is the front page’s, or too long', async () => {
    const front = await read({ url: '/', jsonLd: [{ ...phone, url: 'https://shop.example/' }] });
    expect(front['product']).toEqual({ id: 'P64' });
    const long = `/${'a'.repeat(300)}`;
    const far = await read({ url: long, jsonLd: [{ ...phone, url: undefined }] });
    expect(far['product']).toEqual({ id: 'P64' });
  });

  test('is not looked for in a block of more than 500 kB, or after fifty blocks', async () => {
    const large = { ...phone, description: 'x'.repeat(500_000) };
    const many = [...Array.from({ length: 50 }, () => ({ '@type': 'WebSite' })), phone];
    for (const jsonLd of [[large], many]) {
      const context = await read({ url: '/p/phone-64', jsonLd });
      expect(context['product']).toEqual({ id: '/p/phone-64' });
    }
  });
});

describe('the order that a page confirms, by its JSON-LD', () => {
  const order = {
    '@context': 'http://schema.org',
    '@type': 'Order',
    merchant: { '@type': 'Organization', name: 'Shop' },
    orderNumber: '1001',
    priceCurrency: 'EUR',
    price: '1.353,90',
    acceptedOffer: [
      {
        '@type': 'Offer',
        itemOffered: { '@type': 'Product', sku: 'P64', url: '/p/phone-64' },
        price: '1.299,00',
        priceCurrency: 'EUR',
        eligibleQuantity: { '@type': 'QuantitativeValue', value: '1' },
      },
      {
        '@type': 'Offer',
        itemOffered: { '@type': 'Product', sku: 'C1' },
        price: 27.45,
        priceCurrency: 'EUR',
        eligibleQuantity: 2,
      },
    ],
  };

  test('is read in minor units, and makes the page one after the purchase', async () => {
    const { order: read1, page } = await read({ url: '/thanks', jsonLd: [order] });
    expect(read1).toEqual({
      id: '1001',
      currency: 'EUR',
      total: 135390,
      lines: [
        { key: '/p/phone-64:P64', id: '/p/phone-64', variant: 'P64', quantity: 1, price: 129900 },
        { key: 'C1', id: 'C1', quantity: 2, price: 2745 },
      ],
    });
    expect(page).toMatchObject({ placement: 'post-purchase' });
  });

  test('is read from order items, in yen', async () => {
    const items = {
      '@type': 'Order',
      orderNumber: 7,
      totalPaymentDue: { '@type': 'PriceSpecification', price: '3,980', priceCurrency: 'JPY' },
      orderedItem: {
        '@type': 'OrderItem',
        orderQuantity: 2,
        orderedItem: { '@type': 'Product', sku: 'T1', offers: { '@type': 'Offer', price: '1990' } },
      },
    };
    expect((await read({ url: '/thanks', jsonLd: [items] }))['order']).toEqual({
      id: '7',
      currency: 'JPY',
      total: 3980,
      lines: [{ key: 'T1', id: 'T1', quantity: 2, price: 1990 }],
    });
  });

  test('is unknown where a line has no price: half an order has a wrong sum', async () => {
    const [first, second] = order.acceptedOffer;
    const jsonLd = [{ ...order, acceptedOffer: [first, { ...second, price: 'on request' }] }];
    const context = await read({ url: '/thanks', jsonLd });
    expect(context['order']).toBeUndefined();
    expect(context['page']).toMatchObject({ placement: 'post-purchase' });
  });

  test('leaves the address of the page out of the products', async () => {
    expect((await read({ url: '/thanks', jsonLd: [order] }))['product']).toBeUndefined();
  });
});
