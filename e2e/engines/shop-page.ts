import type { ShopPage } from './serve-shop.js';

const phone = (tier: number, gigabytes: number, price: number) => ({
  id: `phone-${gigabytes}`,
  cartId: String(gigabytes),
  title: `Phone ${gigabytes} GB`,
  url: `/p/phone-${gigabytes}`,
  price,
  family: 'phone',
  tier,
  attributes: { Storage: { value: gigabytes, unit: 'GB', better: 'more' } },
});

/** What is sold beside the phones. */
const TITLES = ['One', 'Two', 'Three', 'Four', 'Five', 'Six'];

const FEED = {
  version: 1,
  currency: 'USD',
  exponent: 2,
  products: [
    { ...phone(1, 64, 49_900), links: { complements: [['care', 0.9]] } },
    phone(2, 128, 54_900),
    { id: 'care', cartId: '77', title: 'Care plan', url: '/p/care', price: 1900 },
    ...TITLES.map((title, at) => ({
      id: title,
      cartId: String(200 + at),
      title,
      url: `/p/${title}`,
      price: 1900,
      category: [title],
    })),
  ],
  rankings: { bestSellers: { '*': TITLES } },
};

/** Notes from the start what breaks, and what Uptier tells. */
const NOTE = `
  window.broken = []; window.heard = [];
  addEventListener('error', ({ message }) => broken.push(message));
  addEventListener('unhandledrejection', ({ reason }) => broken.push(String(reason)));
  for (const type of ['decided', 'accepted', 'failed', 'undone', 'declined', 'error'])
    document.addEventListener('uptier:' + type, ({ detail }) => heard.push(detail.code || type));
  window.Shopify = { routes: { root: '/en-us/' }, currency: { active: 'USD' } };`;

interface Parts {
  readonly body: string;
  readonly head?: string;
  /** The attributes of the page's root. */
  readonly root?: string;
  /** What the page tells Uptier. */
  readonly script?: string;
  readonly tag?: string;
}

/** A page of the shop with something of ours between two buttons of its own. */
export function shopPage({
  body,
  head = '',
  root = 'lang="en-US"',
  script = '',
  tag,
}: Parts): ShopPage {
  const own =
    tag ?? '<script async src="/uptier/uptier.shopify.js" data-feed="/feed.json"></script>';
  const html = `<!doctype html><html ${root}><meta charset="utf-8">
    <meta name="viewport" content="width=device-width"><title>Shop</title>
    <style>body { font: 16px sans-serif } main { max-width: 480px }</style>
    <script>${NOTE}</script>${head}
    <main><h1>Shop</h1><button id="before">Before</button>${body}<button id="after">After</button></main>
    <script>document.querySelector('#before').focus(); ${script}</script>${own}</html>`;
  return { html, feed: FEED };
}
