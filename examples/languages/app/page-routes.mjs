import { accepts } from 'hono/accepts';
import { cartPage } from '../pages/cart-page.mjs';
import { homePage } from '../pages/home-page.mjs';
import { productPage } from '../pages/product-page.mjs';
import { makeFeed } from '../shop/make-feed.mjs';
import { marketOf } from './market-of.mjs';
import { visitOf } from './visit-of.mjs';

/**
 * The pages, and the feed of each market.
 * @param {import('./open-app.mjs').Parts} parts
 */
export function addPageRoutes(parts) {
  const { app, markets } = parts;
  const supports = markets.map(({ id }) => id);

  /** @param {import('hono').Context} context */
  function viewOf(context) {
    context.header('cache-control', 'no-store');
    const market = marketOf(context, parts);
    const path = context.req.path.slice(market.id.length + 1);
    return { market, markets, path, cart: visitOf(context, parts, market).cart() };
  }

  app.get('/', (context) => {
    const header = 'Accept-Language';
    const wanted = accepts(context, { header, supports, default: 'ko', match: byLanguage });
    return context.redirect(`/${wanted}`);
  });
  app.get('/:market/feed.json', (context) => context.json(makeFeed(marketOf(context, parts))));
  app.get('/:market', (context) => context.html(homePage(viewOf(context))));
  app.get('/:market/cart', (context) => context.html(cartPage(viewOf(context))));
  app.get('/:market/p/:id', (context) => {
    const view = viewOf(context);
    const product = view.market.find(context.req.param('id'));
    return product ? context.html(productPage({ ...view, product })) : context.notFound();
  });
}

/**
 * The language that is asked for most and spoken here, whatever the country: `ru-RU` is `ru`.
 * @type {NonNullable<Parameters<typeof accepts>[1]['match']>}
 */
const byLanguage = (asked, { supports, default: otherwise }) =>
  asked
    .toSorted((a, b) => b.q - a.q)
    .map(({ type }) => type.replace(/-.*/, ''))
    .find((language) => supports.includes(language)) ?? otherwise;
