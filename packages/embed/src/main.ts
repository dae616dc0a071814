/** The script tag: the one file of Uptier that acts when it is loaded. It registers the elements, and no more. */
import { prepare } from './boot/load.js';
import { findTag } from './boot/tag.js';
import { offerElement } from './elements/offer-element.js';

export type { UptierElements } from './elements/uptier-elements.js';
export type {
  Uptier,
  UptierCart,
  UptierCartChange,
  UptierCartResult,
  UptierCommand,
  UptierContext,
  UptierOffer,
  UptierPlatform,
  UptierSlot,
} from './page/window-uptier.js';

// On a server there are no elements, and an app that is drawn there imports this all the same.
const elements = globalThis.customElements;

// Two copies of the tag are one.
if (elements && !elements.get('uptier-carousel')) {
  const load = prepare(findTag());
  for (const widget of ['carousel', 'banner', 'modal', 'shipping']) {
    elements.define(`uptier-${widget}`, offerElement(widget, load));
  }
  // Its name says what it does, its widget what it is.
  elements.define('uptier-compare', offerElement('comparison', load));
}
