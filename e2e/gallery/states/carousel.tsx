import { OfferCarousel } from '@uptier/preact';
import type { Offer } from '@uptier/core';
import { answers, waits, works } from '../offers/answers.js';
import { addOn, introductory, several, upgrade } from '../offers/offer-of.js';
import { accessories, LONG_TITLE, onRequest, phones } from '../offers/products.js';
import type { Shown, State } from '../state.js';

const { case: clearCase, buds, plug, cable, care } = accessories;
const many: Offer[] = [
  addOn(clearCase),
  addOn(buds),
  addOn(plug),
  addOn(cable),
  addOn(care),
  upgrade(),
];

const row =
  (offers: readonly Offer[], cart: typeof works = works): State['draw'] =>
  (speech) => <OfferCarousel offers={offers} {...cart} {...speech} />;

export const carousel: Shown = {
  component: 'carousel',
  states: {
    'many offers': { draw: row(many) },
    'one offer': { draw: row([upgrade()]) },
    busy: { draw: row(many, waits), presses: ['button'] },
    done: { draw: row(many), presses: ['button'] },
    failed: { draw: row(many, answers('refused')), presses: ['button'] },
    'price changed': {
      draw: row([addOn(buds), addOn(care)], answers('price-changed', { price: 1590000 })),
      presses: ['button'],
    },
    'both in the cart': {
      draw: row([upgrade(), addOn(care)], answers('both-in-cart')),
      presses: ['button'],
    },
    'several pieces': { draw: row([several(3), addOn(plug)]) },
    'introductory price': { draw: row([introductory(), addOn(buds)]) },
    'one offer at an introductory price': { draw: row([introductory()]) },
    'to look at': {
      draw: row([
        upgrade(phones.middle, { action: 'visit' }),
        addOn(phones.large, { role: 'alternative', action: 'visit', source: 'similar' }),
      ]),
    },
    'bought together': {
      draw: row([
        addOn(clearCase, { source: 'boughtTogether' }),
        addOn(buds, { source: 'boughtTogether', quantity: 2 }),
      ]),
    },
    sponsored: { draw: row([addOn(buds, { sponsored: true }), addOn(care)]) },
    'why this': { draw: row([addOn(buds), addOn(care)]), presses: ['why'] },
    'not interested': { draw: row(many), presses: ['decline'] },
    'picked for you': {
      draw: row([addOn(buds, { source: 'personal' }), addOn(care, { source: 'personal' })]),
    },
    instalments: {
      draw: row([
        upgrade(phones.large, {
          price: { ...upgrade(phones.large).price, instalments: { count: 12, amount: 541658 } },
        }),
        addOn(cable, {
          price: { ...addOn(cable).price, unitPrice: { price: 190000, per: 1, unit: 'm' } },
        }),
      ]),
    },
    'long title, no picture': {
      draw: row([
        addOn({ ...clearCase, title: LONG_TITLE }),
        addOn({ ...cable, title: LONG_TITLE }),
        upgrade({ ...phones.large, title: LONG_TITLE }),
      ]),
    },
    'missing and broken pictures': {
      draw: row([
        addOn(cable),
        addOn({ ...buds, image: { src: 'data:image/png,broken' } }),
        addOn(plug),
      ]),
    },
    'no price': { draw: row([addOn(onRequest), addOn(plug)]) },
    'no offers': { draw: row([]) },
  },
};
