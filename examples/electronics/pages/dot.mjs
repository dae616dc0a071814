import { colourOf } from '../pictures/colours.mjs';
import { html } from './html.mjs';

/**
 * A small dot in a phone's colour.
 * @param {string} colour
 */
export const dot = (colour) =>
  html`<svg class="dot" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <circle cx="8" cy="8" r="7.5" fill="${colourOf(colour)}" />
  </svg>`;
