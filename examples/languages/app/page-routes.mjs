import { accepts } from 'hono/accepts';
import { cartPage } from '../pages/cart-page.mjs';
import { homePage } from '../pages/home-page.mjs';
import { missingPage } from '../pages/missing-page.mjs';
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
  const within = `/:market{(?:${supports.join('|')})}`;

  /** @param {import('hono').Context} context */
  function viewOf(context) {
    const market = marketOf(context, parts);
    const path = context.req.path.slice(market.id.length + 1);
    return { ...known(context, market), path };
  }

  /**
   * @param {import('hono').Context} context
   * @param {import('../shop/open-market.mjs').Market} market
   */
  function known(context, market) {
    context.header('cache-control', 'no-store');
    return { market, markets, cart: visitOf(context, parts, market).cart() };
  }

  /** @param {import('hono').Context} context */
  const wanted = (context) =>
    accepts(context, { header: 'Accept-Language', supports, default: 'ko', match: byLanguage });

  app.get('/', (context) => context.redirect(`/${wanted(context)}`));
  app.get(`${within}/feed.json`, (context) => context.json(makeFeed(marketOf(context, parts))));
  app.get(within, (context) => context.html(homePage(viewOf(context))));
  app.get(`${within}/cart`, (context) => context.html(cartPage(viewOf(context))));
  app.get(`${within}/p/:id`, (context) => {
    const view = viewOf(context);
    const product = view.market.find(context.req.param('id'));
    return product ? context.html(productPage({ ...view, product })) : context.notFound();
  });
  app.notFound((context) => {
    const spoken = [context.req.path.split('/')[1], wanted(context)];
    const [market] = spoken.flatMap((id) => markets.filter((one) => one.id === id));
    if (!market) return context.text('', 404);
    return context.html(missingPage(known(context, market)), 404);
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
