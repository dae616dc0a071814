import { html } from 'hono/html';
import { changePlan, priceFor } from '../account/change-plan.mjs';
import { sayFrom, sayPrice } from '../account/say-cost.mjs';
import { layout } from './layout.mjs';

/** @typedef {import('./layout.mjs').View & { plan: import('@uptier/core').Product }} PlanView */

/**
 * One plan: what it costs and from when, by the month or by the year, before anybody says yes.
 * @param {PlanView} view
 */
export function planPage(view) {
  const { account, plan } = view;
  const { benefits = [] } = plan;
  return layout(view, {
    title: plan.title,
    about: {},
    main: html`<p class="crumbs"><a href="/plans">Plans</a></p>
      <h1>${plan.title}</h1>
      ${account.plan.id === plan.id && html`<p>This is your plan.</p>`} ${choice(view)}
      ${
        benefits.length > 0 &&
        html`<h2>More than the plan below</h2>
          <ul class="benefits">
            ${benefits.map((benefit) => html`<li>${benefit}</li>`)}
          </ul>`
      }`,
  });
}

/** @param {PlanView} view */
function choice({ account, plan }) {
  const held = account.state.bought.plan;
  const isHeld = held.id === plan.id;
  const intervals = /** @type {const} */ (['month', 'year']).filter(
    (interval) =>
      priceFor(plan, interval) !== undefined && !(isHeld && held.cost.interval === interval),
  );
  if (intervals.length === 0) return '';
  return html`<form class="choice" method="post" action="/do/take">
    <input type="hidden" name="id" value="${plan.id}" />
    <input type="hidden" name="back" value="/account" />
    <fieldset>
      <legend>How do you want to pay?</legend>
      ${intervals.map((interval, i) => {
        const { cost } = changePlan(held, plan, { interval, today: account.today });
        return html`<label>
          <input type="radio" name="interval" value="${interval}" ${i === 0 ? 'checked' : ''} />
          <span><b>${sayPrice(cost)}</b> ${sayFrom(cost, account.today)}</span>
        </label>`;
      })}
    </fieldset>
    <button>${isHeld ? 'Pay this way' : `Change to ${plan.tierName}`}</button>
  </form>`;
}
