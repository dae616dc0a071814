import { html } from 'hono/html';

/**
 * Asks once whether the shop may remember what the shopper looks at. A yes and a no are as easy.
 * @param {string} back The page that he is on.
 */
export const askToRemember = (back) =>
  html`<form class="remember" method="post" action="/remember" aria-label="May we remember?">
    <p>
      May this shop remember in your browser what you look at, to pick things for you? Nothing is
      sent to anybody.
    </p>
    <input type="hidden" name="back" value="${back}" />
    <button name="answer" value="yes">Yes</button>
    <button name="answer" value="no">No</button>
  </form>`;
