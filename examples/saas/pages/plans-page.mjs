import { html } from 'hono/html';
import { sayPrice } from '../account/say-cost.mjs';
import { layout } from './layout.mjs';

/**
 * All plans: as links, which are there for everybody, and side by side, by the month or by the year. The table is not
 * shown to who is unhappy.
 * @param {import('./layout.mjs').View} view
 */
export const plansPage = (view) =>
  layout(view, {
    title: 'Plans',
    about: { placement: 'account' },
    main: html`<h1>Plans</h1>
      <p class="soft">
        You can change at any time, up and down. A new plan starts at once; if you have paid ahead,
        its price counts from the end of that time.
      </p>
      <ul class="plans">
        ${view.prices.plans.map(
          ({ tierName, url, price = 0 }) =>
            html`<li>
              <a href="${url}">${tierName}</a> ${sayPrice({ price, interval: 'month' })}
            </li>`,
        )}
      </ul>
      <uptier-compare
        placement="account"
        family="plotline"
        heading="What each plan has"
        reserve="640"
      ></uptier-compare>`,
  });
