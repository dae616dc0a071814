import { html } from 'hono/html';
import { sayFrom, sayPrice } from '../account/say-cost.mjs';

/**
 * What the customer has and what it costs from when, with the way back from the last change: on every page.
 * @param {import('../account/account.mjs').Account} account
 * @param {string} path Where he is, to come back to.
 */
export const standing = ({ costs, today, state }, path) =>
  html`<section class="standing" id="standing" aria-label="Your plan">
    ${costs.map(
      ({ title, cost }) =>
        html`<p>
          <b>${title}</b> ${sayPrice(cost)}<br />
          <small>${sayFrom(cost, today)}</small>
        </p>`,
    )}
    ${
      state.before &&
      html`<form method="post" action="/do/undo">
        <input type="hidden" name="back" value="${path}" />
        <button>Undo the last change</button>
      </form>`
    }
  </section>`;
