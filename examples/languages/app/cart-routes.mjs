import { readChange } from '@uptier/example-parts/read-change.mjs';
import { marketOf } from './market-of.mjs';
import { visitOf } from './visit-of.mjs';

/**
 * The cart: as JSON for Uptier, and by forms, which need no script.
 * @param {import('./open-app.mjs').Parts} parts
 */
export function addCartRoutes(parts) {
  const { app } = parts;

  /** @param {import('hono').Context} context */
  const visit = (context) => visitOf(context, parts, marketOf(context, parts));

  app.get('/:market/cart.json', (context) => {
    context.header('cache-control', 'no-store');
    return context.json(visit(context).cart());
  });
  app.post('/:market/cart.json', async (context) => {
    // Said to be JSON: a form of another site cannot say so.
    const isJson = context.req.header('content-type')?.startsWith('application/json');
    const body = isJson ? await context.req.json().catch(() => undefined) : undefined;
    return context.json(visit(context).change(readChange(body)));
  });
  app.post('/:market/add', async (context) => {
    const { id } = await context.req.parseBody();
    visit(context).change(readChange({ add: [{ id, quantity: 1 }] }));
    return context.redirect(`/${context.req.param('market')}/cart`, 303);
  });
  app.post('/:market/remove', async (context) => {
    const { key } = await context.req.parseBody();
    const { lines } = visit(context).cart();
    const line = lines.find((one) => one.key === key);
    if (line) visit(context).change(readChange({ remove: [line] }));
    return context.redirect(`/${context.req.param('market')}/cart`, 303);
  });
}
