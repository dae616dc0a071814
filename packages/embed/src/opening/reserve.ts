import { BOXED_HOST } from '../theme/boxed-host.js';
import { asBlock } from './as-block.js';

/**
 * Keeps a height from the start: by a sheet in the element's shadow, so that the element itself stays as whoever drew
 * it knows it, and no Content-Security-Policy has a say. The page may vary it by a variable, which no rule that unsets
 * everything takes away.
 */
export function reserve(element: HTMLElement): void {
  const height = Number(element.getAttribute('reserve'));
  if (!(height > 0)) return;
  const sheet = new CSSStyleSheet();
  // What is important in a shadow counts more than what is important in the page; what is not counts less.
  sheet.replaceSync(`${BOXED_HOST}min-block-size:var(--uptier-reserve,${height}px)!important}`);
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  // Asked at once, the browser would have to work out the page's style once more.
  requestAnimationFrame(() => asBlock(element));
}
