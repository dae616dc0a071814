import { html, type Html } from './html.js';

/** What the colours of a chart stand for: the class of each, and its words. */
export const legend = (entries: readonly (readonly [colour: string, words: string])[]): Html =>
  html`<ul class="key">
    ${entries.map(
      ([colour, words]) =>
        html`<li>
          <svg viewBox="0 0 1 1" aria-hidden="true">
            <rect class="${colour}" width="1" height="1" /></svg
          >${words}
        </li>`,
    )}
  </ul>`;
