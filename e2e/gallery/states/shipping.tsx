import { ShippingProgress } from '@uptier/preact';
import type { Offer, ShippingFacts } from '@uptier/core';
import { answers, waits, works } from '../offers/answers.js';
import { addOn } from '../offers/offer-of.js';
import { accessories, LONG_TITLE } from '../offers/products.js';
import type { Shown, State } from '../state.js';

const { case: clearCase, cable } = accessories;
const FROM = 500000;
const cart = (subtotal: number): ShippingFacts => ({
  currency: 'INR',
  exponent: 2,
  from: FROM,
  subtotal,
  missing: Math.max(0, FROM - subtotal),
});

const line =
  (subtotal: number, offer?: Offer, shop: typeof works = works): State['draw'] =>
  (speech) => (
    <ShippingProgress shipping={cart(subtotal)} {...(offer && { offer })} {...shop} {...speech} />
  );

export const shipping: Shown = {
  component: 'shipping',
  states: {
    'far, with the offer that reaches it': { draw: line(120000, addOn(clearCase)) },
    sponsored: { draw: line(120000, addOn(clearCase, { sponsored: true })) },
    'nothing reaches it': { draw: line(20000) },
    reached: { draw: line(520000) },
    busy: { draw: line(310000, addOn(cable), waits), presses: ['button'] },
    done: { draw: line(310000, addOn(cable)), presses: ['button'] },
    failed: { draw: line(310000, addOn(cable), answers('refused')), presses: ['button'] },
    'price changed': {
      draw: line(310000, addOn(cable), answers('price-changed', { price: 210000 })),
      presses: ['button'],
    },
    'long words, no picture': { draw: line(310000, addOn({ ...cable, title: LONG_TITLE })) },
    unknown: { draw: (speech) => <ShippingProgress shipping={undefined} {...works} {...speech} /> },
  },
};
