import { html } from 'hono/html';
import { layout } from './layout.mjs';
import { TOPICS } from './topics.mjs';

/** @param {import('./layout.mjs').View} view */
export function supportPage(view) {
  const isOpen = view.account.state.complaint;
  return layout(view, {
    title: 'Support',
    about: {},
    main: html`<h1>How can we help?</h1>
      <ul class="topics">
        ${TOPICS.map(({ id, title }) => html`<li><a href="/support/${id}">${title}</a></li>`)}
      </ul>
      <section class="card" aria-labelledby="complaint">
        <h2 id="complaint">Something is wrong with my bill</h2>
        <form class="complaint" method="post" action="/do/${isOpen ? 'solve' : 'complain'}">
          <input type="hidden" name="back" value="/support" />
          ${
            isOpen
              ? html`<p>We are looking at it, and write to you today.</p>
                  <button>It is solved</button>`
              : html`<label for="what">What is wrong?</label>
                  <textarea id="what" rows="3"></textarea>
                  <button>Send it</button>`
          }
        </form>
      </section>`,
  });
}
