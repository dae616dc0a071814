import { PostPurchaseModal } from '@uptier/preact';
import type { Offer } from '@uptier/core';
import { answers, waits, works } from '../offers/answers.js';
import { addOn, upgrade } from '../offers/offer-of.js';
import { accessories, LONG_TITLE, phones } from '../offers/products.js';
import type { Shown, State } from '../state.js';

const care = addOn(accessories.care);
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
    'smaller offer after a no': {
      draw: modal({ ...care, alternative: addOn(accessories.case) }),
      presses: ['decline'],
    },
    'long words': { draw: modal(addOn({ ...unpictured, title: LONG_TITLE })) },
  },
};
