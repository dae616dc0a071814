import { PostPurchaseModal } from '@uptier/preact';
import type { Offer } from '@uptier/core';
import { answers, waits, works } from '../offers/answers.js';
import { addOn, introductory, several, upgrade } from '../offers/offer-of.js';
import { accessories, LONG_TITLE, onRequest, phones } from '../offers/products.js';
import type { Shown, State } from '../state.js';

const care = addOn(accessories.care);
const { held } = upgrade();
const { image: _, ...unpictured } = accessories.care;

const modal =
  (offer: Offer, cart: typeof works = works): State['draw'] =>
  (speech) => <PostPurchaseModal offer={offer} order="1001" {...cart} {...speech} />;

export const postPurchaseModal: Shown = {
  component: 'modal',
  states: {
    offer: { draw: modal(care) },
    'takes money': {
      draw: (speech) => (
        <PostPurchaseModal offer={care} order="1001" charges {...works} {...speech} />
      ),
    },
    swap: { draw: modal(upgrade(phones.middle)) },
    'in the cart': {
      draw: (speech) => <PostPurchaseModal offer={care} added {...works} {...speech} />,
    },
    busy: { draw: modal(care, waits), presses: ['button'] },
    done: { draw: modal(care), presses: ['button'] },
    failed: { draw: modal(care, answers('refused')), presses: ['button'] },
    'both in the order': {
      draw: modal(
        upgrade(phones.middle, { ...(held && { held: { ...held, by: 'order' } }) }),
        answers('both-in-cart'),
      ),
      presses: ['button'],
    },
    'both in the cart': {
      draw: (speech) => (
        <PostPurchaseModal offer={upgrade()} added {...answers('both-in-cart')} {...speech} />
      ),
      presses: ['button'],
    },
    'price changed': {
      draw: modal(care, answers('price-changed', { price: 1590000 })),
      presses: ['button'],
    },
    'several pieces': { draw: modal(several(3)) },
    'introductory price': { draw: modal(introductory()) },
    'introductory price that takes money': {
      draw: (speech) => (
        <PostPurchaseModal offer={introductory()} order="1001" charges {...works} {...speech} />
      ),
    },
    'no price': { draw: modal(addOn(onRequest)) },
    'smaller offer after a no': {
      draw: modal({ ...care, alternative: addOn(accessories.case) }),
      presses: ['decline'],
    },
    'long words': { draw: modal(addOn({ ...unpictured, title: LONG_TITLE })) },
  },
};
