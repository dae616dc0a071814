import { OfferBundle } from '@uptier/preact';
import type { HeldFacts, Offer } from '@uptier/core';
import { answers, waits, works } from '../offers/answers.js';
import { addOn } from '../offers/offer-of.js';
import { accessories, LONG_TITLE, phones } from '../offers/products.js';
import type { Shown, State } from '../state.js';

const { case: clearCase, buds, cable } = accessories;
const { small } = phones;

const held = (by: HeldFacts['by']): HeldFacts => ({
  id: small.id,
  by,
  title: small.title,
  image: small.image,
  price: small.price,
});
const beside = (product: Offer['product'], by: HeldFacts['by'] = 'page'): Offer =>
  addOn(product, { source: 'boughtTogether', held: held(by) });
/** A tick box that is empty. */
const TICK = 'tick:not(:checked)';
const three = [beside(clearCase), beside(buds)];

const pieces =
  (offers: readonly Offer[], cart: typeof works = works): State['draw'] =>
  (speech) => <OfferBundle offers={offers} {...cart} {...speech} />;

export const bundle: Shown = {
  component: 'bundle',
  states: {
    'with the product of the page': { draw: pieces(three) },
    'all ticked': { draw: pieces(three), presses: [TICK, TICK] },
    'with what is in the cart': { draw: pieces([beside(clearCase, 'cart'), beside(buds, 'cart')]) },
    busy: { draw: pieces(three, waits), presses: [TICK, 'button'] },
    done: { draw: pieces(three), presses: [TICK, 'button'] },
    failed: { draw: pieces(three, answers('refused')), presses: [TICK, 'button'] },
    'long words, no picture': {
      draw: pieces([beside({ ...cable, title: LONG_TITLE }), beside(clearCase), beside(buds)]),
    },
    'no offers': { draw: pieces([]) },
  },
};
