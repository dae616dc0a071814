import { html, type Html } from './html.js';

/** A number to take in at a glance: what it is, the number, and what it is of. */
export type Figure = readonly [name: string, value: string, note?: string];

/** Numbers side by side. */
export const figures = (list: readonly Figure[]): Html =>
  html`<dl class="figures">
    ${list.map(
      ([name, value, note]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
          ${note === undefined ? undefined : html`<dd class="note">${note}</dd>`}
        </div>`,
    )}
  </dl>`;
