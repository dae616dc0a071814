import { cardNear } from './card-near.js';

/** Further than any row is long; what is not finite counts as nothing. */
const FAR = 1e6;

/** Scrolls a focused row by one card, or to an end. Browsers take Home and End for the page's own. */
export function scrollByKey(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const { key, target, currentTarget: list } = event;
  // Keys within a card are its controls' own.
  if (target !== list) return;
  const card = list.firstElementChild?.clientWidth ?? 0;
  const far = getComputedStyle(list).direction === 'rtl' ? -FAR : FAR;
  const left = { ArrowLeft: -card, ArrowRight: card, Home: -far, End: far }[key];
  if (!left) return;
  event.preventDefault();
  list.scrollTo({ left: cardNear(list, left) });
}
