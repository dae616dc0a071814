import { readChange } from '@uptier/example-parts/read-change.mjs';
import { Refusal } from '@uptier/example-parts/refusal.mjs';
import { cartPage } from '../pages/cart-page.mjs';
import { thanksPage } from '../pages/thanks-page.mjs';
import { bodyOf } from './cart-routes.mjs';
import { viewOf, visitOf } from './view-of.mjs';

/**
 * Buying, the page that thanks for it, and what is added to an order afterwards.
 * @param {import('./open-app.mjs').Parts} parts
 */
export function addOrderRoutes(parts) {
  const { app } = parts;
  app.post('/checkout', (context) => {
    try {
      // Name and address are read by nobody: nothing is sent.
      return context.redirect(`/thanks/${visitOf(context, parts).buy()}`, 303);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const page = cartPage({ ...viewOf(context, parts), problem: error.message });
      return context.html(page, error.status);
    }
  });
  app.get('/thanks/:id', (context) => {
    try {
      const order = visitOf(context, parts).order(context.req.param('id'));
      return context.html(thanksPage({ ...viewOf(context, parts), order }));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return context.notFound();
    }
  });
  app.post('/api/orders/:id/add', async (context) => {
    const body = await bodyOf(context);
    const visit = visitOf(context, parts);
    const id = context.req.param('id');
    visit.addToOrder({ id, wanted: readChange(body), key: String(body['idempotencyKey']) });
    return context.json({ status: 'done' });
  });
}
