import type { Decision } from '@uptier/core';
import { hydrate, render } from 'preact';
import { DRAWN, FACTS, type ServedPage } from './served-page.js';
import type { ServedEvents, ServedName, ServedWidget } from './served-widget.js';

export type { ServedEvents };

/** Each is loaded only where a page has it. */
const LOAD: Readonly<Record<ServedName, () => Promise<ServedWidget>>> = {
  carousel: async () => (await import('./served-carousel.js')).servedCarousel,
  banner: async () => (await import('./served-banner.js')).servedBanner,
  modal: async () => (await import('./served-modal.js')).servedModal,
  comparison: async () => (await import('./served-comparison.js')).servedComparison,
  shipping: async () => (await import('./served-shipping.js')).servedShipping,
};

/** A widget that a server has drawn, now awake. */
export interface HydratedOffers {
  /** Shows a newer decision, such as one of a session. */
  show(decision: Decision): void;
  /** Takes the widget out of the page. */
  end(): void;
}

/** What `renderOffers` left in the page. */
function findServed(root: ParentNode): { readonly drawn: Element; readonly page: ServedPage } {
  const drawn = root.querySelector(`[${DRAWN}]`);
  const script = root.querySelector(`script[${FACTS}]`);
  if (!drawn || !script)
    throw new Error('hydrateOffers: there is no HTML of renderOffers in here.');
  return { drawn, page: JSON.parse(script.textContent) as ServedPage };
}

/** A picture that could not be loaded has said so before anyone listened: it is asked for again. */
function askAgain(drawn: Element): void {
  for (const picture of drawn.querySelectorAll('img')) {
    const src = picture.complete && !picture.naturalWidth && picture.getAttribute('src');
    if (src) picture.setAttribute('src', src);
  }
}

/**
 * Wakes up what `renderOffers` has drawn. `root` holds the HTML of one widget. Nothing in it is drawn anew; from now
 * on it raises its events.
 * @throws {Error} Where `root` holds no such HTML, or it has a button that nobody listens to.
 */
export async function hydrateOffers(
  root: ParentNode,
  { onWhy, onForget, ...events }: ServedEvents,
): Promise<HydratedOffers> {
  const { drawn, page } = findServed(root);
  const { widget, facts, speech, buttons } = page;
  const told = { onWhy, onForget };
  const deaf = buttons.find((name) => !told[name]);
  if (deaf) throw new Error(`hydrateOffers: the page was drawn for ${deaf}, which is missing.`);
  // A button that the server has not drawn would be a mismatch.
  const heard = Object.fromEntries(buttons.map((name) => [name, told[name]]));
  const { facts: pick, draw } = await LOAD[widget]();
  const props = { ...speech, ...events, ...heard };
  hydrate(draw(facts, props), drawn);
  askAgain(drawn);
  return {
    show: (decision) => render(draw(pick(decision), props), drawn),
    end: () => render(null, drawn),
  };
}
