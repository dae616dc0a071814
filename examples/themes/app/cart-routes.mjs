import { readChange } from '@uptier/example-parts/read-change.mjs';
import { Refusal } from '@uptier/example-parts/refusal.mjs';
import { visitOf } from './visit-of.mjs';

/**
 * The cart: as JSON for Uptier, and by forms, which need no script.
 * @param {import('./open-app.mjs').Parts} parts
 */
export function addCartRoutes(parts) {
  const { app, brands } = parts;

  /** @param {import('hono').Context} context */
  const visit = (context) => {
    const brand = brands.find(({ id }) => id === context.req.param('brand'));
    if (!brand) throw new Refusal(404, 'There is no such brand.');
    return visitOf(context, parts, brand);
  };

  app.get('/:brand/cart', (context) => {
    context.header('cache-control', 'no-store');
    return context.json(visit(context).cart());
  });
  app.post('/:brand/cart/change', async (context) => {
    // Said to be JSON: a form of another site cannot say so.
    const isJson = context.req.header('content-type')?.startsWith('application/json');
    const body = isJson ? await context.req.json().catch(() => undefined) : undefined;
    return context.json(visit(context).change(readChange(body)));
  });
  app.post('/:brand/add', async (context) => {
    const { id } = await context.req.parseBody();
    visit(context).change(readChange({ add: [{ id, quantity: 1 }] }));
    return context.redirect(`/${context.req.param('brand')}#cart`, 303);
  });
  app.post('/:brand/remove', async (context) => {
    const { key } = await context.req.parseBody();
    const line = visit(context)
      .cart()
      .lines.find((one) => one.key === key);
    if (line) visit(context).change(readChange({ remove: [line] }));
    return context.redirect(`/${context.req.param('brand')}#cart`, 303);
  });
}
