import { Refusal } from '@uptier/example-parts/refusal.mjs';
import { accountPage } from '../pages/account-page.mjs';
import { accountOf, viewOf } from './view-of.mjs';

/** @typedef {import('./view-of.mjs').View['account']} Account */
/** @typedef {Record<string, string | undefined>} Fields What a form without files sends. */

/**
 * What each form of the app does.
 * @type {Record<string, (account: Account, fields: Fields) => void>}
 */
const DEEDS = {
  import: (account) => account.fill(),
  free: (account) => account.free(),
  draw: (account) => account.draw(),
  undo: (account) => account.undo(),
  take: (account, { id = '', interval }) =>
    account.take(id, interval === 'year' ? 'year' : 'month'),
  rate({ state }, { score }) {
    const given = Number(score);
    if (score === undefined || !Number.isInteger(given) || given < 0 || given > 10)
      throw new Refusal(422, 'Give a whole number from 0 to 10.');
    state.score = given;
  },
  complain({ state }) {
    state.complaint = true;
  },
  solve({ state }) {
    state.complaint = false;
  },
};

/**
 * The customer as JSON for Uptier, and all that changes an account: by the forms of the pages, which need no script, and
 * as JSON where an offer is accepted.
 * @param {import('./open-app.mjs').Parts} parts
 */
export function addAccountRoutes(parts) {
  const { app } = parts;
  app.get('/api/me', (context) => {
    context.header('cache-control', 'no-store');
    return context.json(accountOf(context, parts).customer());
  });
  app.post('/api/take', async (context) => {
    const account = accountOf(context, parts);
    account.take(String((await bodyOf(context))['id']));
    return context.json({ customer: account.customer() });
  });
  app.post('/do/:deed', async (context) => {
    const deed = context.req.param('deed');
    const does = Object.hasOwn(DEEDS, deed) ? DEEDS[deed] : undefined;
    if (!does) return context.notFound();
    const fields = /** @type {Fields} */ (await context.req.parseBody());
    const view = viewOf(context, parts);
    try {
      does(view.account, fields);
      return context.redirect(ownPath(fields['back']), 303);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return context.html(accountPage({ ...view, problem: error.message }), error.status);
    }
  });
}

/** @param {string | undefined} path */
const ownPath = (path) => (path !== undefined && /^\/(?![/\\])/.test(path) ? path : '/');

/**
 * JSON, and said to be: a form of another site cannot say so.
 * @param {import('hono').Context} context
 * @returns {Promise<Record<string, unknown>>}
 */
async function bodyOf({ req }) {
  const isJson = req.header('content-type')?.startsWith('application/json');
  const body = isJson ? await req.json().catch(() => undefined) : undefined;
  if (typeof body !== 'object' || body === null) throw new Refusal(400, 'Send this as JSON.');
  return body;
}
