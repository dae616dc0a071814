import { accountPage } from '../pages/account-page.mjs';
import { overviewPage } from '../pages/overview-page.mjs';
import { planPage } from '../pages/plan-page.mjs';
import { plansPage } from '../pages/plans-page.mjs';
import { supportPage } from '../pages/support-page.mjs';
import { topicPage } from '../pages/topic-page.mjs';
import { TOPICS } from '../pages/topics.mjs';
import { viewOf } from './view-of.mjs';

/**
 * The pages that a customer looks at.
 * @param {import('./open-app.mjs').Parts} parts
 */
export function addPageRoutes(parts) {
  const { app } = parts;
  app.get('/', (context) => context.html(overviewPage(viewOf(context, parts))));
  app.get('/plans', (context) => context.html(plansPage(viewOf(context, parts))));
  app.get('/plans/:id', (context) => {
    const view = viewOf(context, parts);
    const plan = view.prices.plans.find(({ id }) => id === context.req.param('id'));
    return plan ? context.html(planPage({ ...view, plan })) : context.notFound();
  });
  app.get('/support', (context) => context.html(supportPage(viewOf(context, parts))));
  app.get('/support/:topic', (context) => {
    const topic = TOPICS.find(({ id }) => id === context.req.param('topic'));
    const isUnsolved = context.req.query('helped') === 'no';
    return topic
      ? context.html(topicPage({ ...viewOf(context, parts), topic, isUnsolved }))
      : context.notFound();
  });
  app.get('/account', (context) => context.html(accountPage(viewOf(context, parts))));
}
