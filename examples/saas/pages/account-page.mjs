import { html } from 'hono/html';
import { sayFrom, sayPrice } from '../account/say-cost.mjs';
import { layout } from './layout.mjs';

const SCORES = Array.from({ length: 11 }, (_, score) => score);

/** @param {import('./layout.mjs').View} view */
export const accountPage = (view) =>
  layout(view, {
    title: 'Account',
    about: { placement: 'account' },
    main: html`<h1>Account</h1>
      ${whatYouPay(view)} ${howLikely(view)}
      <uptier-carousel
        placement="account"
        source="complements"
        offer-role="add-on"
        heading="Goes with your plan"
        reserve="260"
      ></uptier-carousel>`,
  });

/** @param {import('./layout.mjs').View} view */
const whatYouPay = ({ account: { costs, today } }) =>
  html`<section class="card" id="bought" aria-labelledby="pay">
    <h2 id="pay">What you pay</h2>
    <dl>
      ${costs.map(
        ({ title, cost }) =>
          html`<dt>${title}</dt>
            <dd>${sayPrice(cost)}. ${sayFrom(cost, today)}</dd>`,
      )}
    </dl>
    <p><a href="/plans">Change the plan</a></p>
  </section>`;

/** @param {import('./layout.mjs').View} view */
const howLikely = ({ account: { state } }) =>
  html`<section class="card" aria-labelledby="rate">
    <h2 id="rate">How likely is it that you recommend Plotline?</h2>
    <form class="rate" method="post" action="/do/rate">
      <input type="hidden" name="back" value="/account" />
      <fieldset>
        <legend class="soft">0 is not at all, 10 is very</legend>
        ${SCORES.map(
          (one) =>
            html`<label>
              <input
                type="radio"
                name="score"
                value="${one}"
                ${one === state.score ? 'checked' : ''}
              />
              ${one}
            </label>`,
        )}
      </fieldset>
      <button>Tell us</button>
    </form>
  </section>`;
