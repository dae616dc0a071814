import { setCookie } from 'hono/cookie';
import { cartPage } from '../pages/cart-page.mjs';
import { categoryPage } from '../pages/category-page.mjs';
import { checkoutPage } from '../pages/checkout-page.mjs';
import { homePage } from '../pages/home-page.mjs';
import { productPage } from '../pages/product-page.mjs';
import { viewOf } from './view-of.mjs';

/** A year, in seconds. */
const YEAR = 31_536_000;

/**
 * The pages that a shopper only looks at, and his word on being remembered.
 * @param {import('./open-app.mjs').Parts} parts
 */
export function addPageRoutes(parts) {
  const { app, shop } = parts;
  app.get('/', (context) => context.html(homePage(viewOf(context, parts))));
  app.get('/c/:department/:shelf?', (context) => {
    const department = shop.departments.find(
      ({ url }) => url === `/c/${context.req.param('department')}`,
    );
    const shelf = department?.shelves.find(({ url }) => url === context.req.path);
    if (!department || (context.req.param('shelf') && !shelf)) return context.notFound();
    return context.html(categoryPage({ ...viewOf(context, parts), department, shelf }));
  });
  app.get('/p/:id', (context) => {
    const product = shop.find(context.req.param('id'));
    if (!product) return context.notFound();
    return context.html(productPage({ ...viewOf(context, parts), product }));
  });
  app.get('/basket', (context) => context.html(cartPage(viewOf(context, parts))));
  app.get('/checkout', (context) => {
    const view = viewOf(context, parts);
    return view.cart.count > 0 ? context.html(checkoutPage(view)) : context.redirect('/basket');
  });
  app.post('/remember', async (context) => {
    const { answer, back } = await context.req.parseBody();
    const remember = answer === 'yes' ? 'yes' : 'no';
    setCookie(context, 'remember', remember, { path: '/', sameSite: 'Lax', maxAge: YEAR });
    const isOwn = typeof back === 'string' && /^\/(?![/\\])/.test(back);
    return context.redirect(isOwn ? back : '/', 303);
  });
}
