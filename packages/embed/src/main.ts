/** The script tag: the one file of Uptier that acts when it is loaded. It registers the elements, and no more. */
import { prepare } from './boot/load.js';
import { findTag } from './boot/tag.js';
import { offerElement } from './elements/offer-element.js';

// Two copies of the tag are one.
if (!customElements.get('uptier-carousel')) {
  const load = prepare(findTag());
  for (const widget of ['carousel', 'banner', 'modal', 'shipping']) {
    customElements.define(`uptier-${widget}`, offerElement(widget, load));
  }
  // Its name says what it does, its widget what it is.
  customElements.define('uptier-compare', offerElement('comparison', load));
}
