import { ShippingProgress } from '@uptier/preact';
import type { Offer } from '@uptier/core';
import { answers, waits, works } from '../offers/answers.js';
import { addOn } from '../offers/offer-of.js';
import { accessories, LONG_TITLE } from '../offers/products.js';
import { shippingOf } from '../offers/shipping-of.js';
import type { Shown, State } from '../state.js';

const { case: clearCase, cable } = accessories;

const line =
  (subtotal: number, offer?: Offer, shop: typeof works = works): State['draw'] =>
  (speech) => (
    <ShippingProgress
      shipping={shippingOf(subtotal)}
      {...(offer && { offer })}
      {...shop}
      {...speech}
    />
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
