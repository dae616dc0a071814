import { html } from 'hono/html';
import { layout } from './layout.mjs';

/**
 * One topic. Where help solves it, there is help and nothing to buy, until the customer says that it did not help; what
 * nobody sells an answer to has no offer either.
 * @param {import('./layout.mjs').View & { topic: import('./topics.mjs').Topic, isUnsolved: boolean }} view
 */
export function topicPage(view) {
  const { topic, isUnsolved } = view;
  const { id, title, text, help } = topic;
  return layout(view, {
    title,
    about: { placement: 'support', topic: id, ...(isUnsolved && { solvable: false }) },
    main: html`<p class="crumbs"><a href="/support">Support</a></p>
      <h1>${title}</h1>
      <p>${text}</p>
      ${
        help &&
        html`<section class="card" id="help">
          <h2>What you can do</h2>
          <ol>
            ${help.map((step) => html`<li>${step}</li>`)}
          </ol>
          ${!isUnsolved && html`<p><a href="/support/${id}?helped=no">This did not help</a></p>`}
        </section>`
      }
      <p>
        You can always write to us:
        <a href="mailto:help@plotline.example">help@plotline.example</a>
      </p>
      <uptier-banner placement="support" reserve="320"></uptier-banner>`,
  });
}
