import { createSession, type Feed, type Ports, type Slot } from '@uptier/core';
import { rules } from '@uptier/core/rules';
import { aFeed, aProduct, aShop, shardFeed } from '@uptier/testing';
import { describe, expect, test } from 'vitest';

const extra = (id: string, category: string) =>
  aProduct({
    id,
    sku: `SKU-${id}`,
    title: id,
    url: `/p/${id}`,
    price: 900,
    family: id,
    tier: 1,
    category: ['Extras', category],
  });
const phones = aFeed().products.map((phone) => ({
  ...phone,
  category: ['Electronics', 'Phones'],
  sku: `SKU-${phone.id}`,
}));
const feed: Feed = aFeed({
  products: [
    { ...phones[0]!, links: { complements: [['case', 0.9]], similar: [['radio', 0.5]] } },
    ...phones.slice(1),
    ...['case', 'film'].map((id) => extra(id, 'Cases')),
    ...['radio', 'lamp', 'mug'].map((id) => extra(id, 'Home')),
  ],
  categoryLinks: [['Phones', 'Cases', 0.8]],
  rankings: {
    bestSellers: { '*': ['mug', 'lamp'], Phones: ['radio'], Cases: ['film', 'case'] },
  },
  campaigns: [
    {
      id: 'lamps',
      offer: ['lamp'],
      role: 'add-on',
      when: { 'cart.categories': { has: 'Phones' } },
    },
  ],
});
const files = shardFeed(feed, 64);

/** What a page shows of the sharded feed, and of the whole one, with the files that it asked for. */
async function show(context: unknown, slot: Partial<Slot>, broken: Partial<Ports> = {}) {
  const asked: string[] = [];
  const offersFrom = async (address: string) => {
    const shop = aShop({
      readJson: async (url) => {
        asked.push(url);
        return address === '/whole.json'
          ? feed
          : JSON.parse(JSON.stringify(files.get(url.slice(3))));
      },
      readContext: () => context,
      loadRules: async () => rules,
      ...broken,
    });
    const session = createSession({ feed: address }, shop.ports);
    const $decision = session.open({ id: 's', placement: 'product', ...slot });
    await session.refresh();
    const offers = ($decision.get()?.offers ?? []).map(
      ({ role, product }) => `${role} ${product.id}`,
    );
    return { offers, reports: shop.reports, session, $decision };
  };
  const whole = await offersFrom('/whole.json');
  const sharded = await offersFrom('/f/feed.json');
  return { whole, sharded, asked: asked.slice(1) };
}

const cart = { lines: [{ key: 'l', id: 'phone-64', quantity: 1, price: 49900 }], subtotal: 49900 };

describe('a feed in shards offers what the whole one does', () => {
  test.each<[string, unknown, Partial<Slot>, string[]]>([
    [
      'on a product page',
      { product: { id: 'phone-64' } },
      { role: 'upgrade' },
      ['upgrade phone-128'],
    ],
    [
      'where the page knows the product by its SKU',
      { product: { id: 'SKU-phone-64' } },
      { source: 'complements' },
      ['add-on case'],
    ],
    [
      'or by its address',
      { product: { id: 'https://shop.example/p/phone-64/' } },
      { source: 'similar' },
      ['alternative radio'],
    ],
    [
      'by links of categories',
      { product: { id: 'phone-128' } },
      { source: 'complements' },
      ['add-on case', 'add-on film'],
    ],
    [
      'for a cart, by a campaign that holds',
      { cart },
      { placement: 'cart', source: 'campaign' },
      ['add-on lamp'],
    ],
    [
      'on the home page, by a list of the shop',
      {},
      { placement: 'home', source: 'bestSellers' },
      ['add-on mug', 'add-on lamp'],
    ],
    [
      'by a list of the page’s category',
      { product: { id: 'phone-64' } },
      { source: 'bestSellers' },
      ['add-on radio'],
    ],
  ])('%s', async (_, context, slot, offered) => {
    const { whole, sharded } = await show(context, slot);
    expect([whole.offers, sharded.offers]).toEqual([offered, offered]);
  });

  test('and a comparison finds the tiers of a family that nobody holds', async () => {
    const { sharded } = await show({}, { widget: 'comparison', family: phones[0]!.family! });
    const tiers = sharded.$decision.get()?.comparison?.tiers.map(({ product }) => product.id);
    expect(tiers).toEqual(['phone-64', 'phone-128', 'phone-256']);
  });
});

describe('the files of a sharded feed', () => {
  test('are the head and the few that the page is about, each once', async () => {
    const { asked, sharded } = await show({ product: { id: 'phone-64' } }, { role: 'upgrade' });
    const before = asked.length;
    await sharded.session.refresh();
    expect(asked.length).toBe(before);
    expect(asked[0]).toBe('/f/feed.json');
    expect(asked.length).toBeLessThanOrEqual(3);
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('that hold rubbish are reported and change nothing else', async () => {
    const readJson = async (url: string) =>
      url === '/f/feed.json' ? JSON.parse(JSON.stringify(files.get('feed.json'))) : 'rubbish';
    const { sharded } = await show({ product: { id: 'phone-64' } }, {}, { readJson });
    expect(sharded.offers).toEqual([]);
    expect(sharded.reports[0]).toMatchObject({ code: 'feed-unreadable', path: '$' });
  });
});
