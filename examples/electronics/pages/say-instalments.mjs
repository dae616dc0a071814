import { instalmentsOf } from '../shop/instalments.mjs';
import { html } from './html.mjs';

/**
 * What a phone costs a month, where it may be paid so.
 * @param {object} input
 * @param {number} input.price In paise.
 * @param {import('./layout.mjs').View['segment']} input.segment
 * @param {(amount: number) => string} input.say
 */
export function sayInstalments({ price, segment, say }) {
  const instalments = instalmentsOf(price, segment);
  return (
    instalments &&
    html`<p class="soft instalments">
      or ${instalments.count} ×
      ${say(instalments.amount)}${segment === 'student' && ', for students'}
    </p>`
  );
}
