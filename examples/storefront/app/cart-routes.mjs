import { readChange } from '@uptier/example-parts/read-change.mjs';
import { Refusal } from '@uptier/example-parts/refusal.mjs';
import { cartPage } from '../pages/cart-page.mjs';
import { viewOf, visitOf } from './view-of.mjs';

/**
 * @typedef {import('@uptier/example-parts/read-change.mjs').Change} Change
 * @typedef {import('./view-of.mjs').View['cart']} Cart
 * @typedef {Record<string, string | undefined>} Fields What a form without files sends.
 */

/**
 * The basket: by the forms of the pages, which need no script, and as JSON for Uptier.
 * @param {import('./open-app.mjs').Parts} parts
 */
export function addCartRoutes(parts) {
  const { app } = parts;
  app.get('/api/cart', (context) => {
    context.header('cache-control', 'no-store');
    return context.json(visitOf(context, parts).cart());
  });
  app.post('/api/cart/change', async (context) => {
    const change = readChange(await bodyOf(context));
    const visit = visitOf(context, parts, { keep: true });
    visit.change(change);
    return context.json(visit.cart());
  });
  app.post('/basket/add', async (context) => {
    const { id } = /** @type {Fields} */ (await context.req.parseBody());
    return changeAndShow(context, { add: [{ id: id ?? '', quantity: 1 }], remove: [] });
  });
  app.post('/basket/line', async (context) => {
    const { key, do: pressed } = /** @type {Fields} */ (await context.req.parseBody());
    const { lines } = visitOf(context, parts).cart();
    return changeAndShow(context, lineChange(lines, key ?? '', pressed));
  });

  /**
   * Changes the basket and goes on to its page; where the shop says no, that page says why.
   * @param {import('hono').Context} context
   * @param {Change} change
   */
  function changeAndShow(context, change) {
    try {
      visitOf(context, parts, { keep: true }).change(change);
      return context.redirect('/basket', 303);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const page = cartPage({ ...viewOf(context, parts), problem: error.message });
      return context.html(page, error.status);
    }
  }
}

/**
 * JSON, and said to be: a form of another site cannot say so.
 * @param {import('hono').Context} context
 * @returns {Promise<Record<string, unknown>>}
 */
export async function bodyOf({ req }) {
  const isJson = req.header('content-type')?.startsWith('application/json');
  const body = isJson ? await req.json().catch(() => undefined) : undefined;
  if (typeof body !== 'object' || body === null) throw new Refusal(400, 'Send this as JSON.');
  return body;
}

/**
 * What a press on one of a line's buttons means. A line that is gone is asked for all the same, so
 * that the basket itself says that it is gone.
 * @param {Cart['lines']} lines
 * @param {string} key
 * @param {unknown} pressed
 * @returns {Change}
 */
function lineChange(lines, key, pressed) {
  const line = lines.find((one) => one.key === key);
  if (line && pressed === 'more') return { add: [{ id: line.id, quantity: 1 }], remove: [] };
  const quantity = line && pressed === 'remove' ? line.quantity : 1;
  return { add: [], remove: [{ key, quantity }] };
}
