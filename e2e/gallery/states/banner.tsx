import { UpgradeBanner } from '@uptier/preact';
import type { Offer, Standing } from '@uptier/core';
import { answers, waits, works } from '../offers/answers.js';
import { addOn, introductory, priceOf, several, upgrade } from '../offers/offer-of.js';
import { accessories, cloud, LONG_TITLE, onRequest, phones } from '../offers/products.js';
import type { Shown, State } from '../state.js';

const banner =
  (offer: Offer | undefined, cart: typeof works = works): State['draw'] =>
  (speech) => <UpgradeBanner offer={offer} {...cart} {...speech} />;

const { image: _, ...unpictured } = phones.middle;
const rich = upgrade(phones.large, {
  incentive: { type: 'percent', value: 10, code: 'ROOM10' },
  deadline: Date.UTC(2026, 11, 1),
  sponsored: true,
  headline: 'Room for every photo of the year',
});

/** The next plan of an app, which is tried for free. */
const plan: Offer = {
  ...addOn(cloud, { role: 'upgrade', action: 'custom' }),
  held: { id: 'cloud-50', by: 'plan', title: 'Cloud 50 GB', tierName: '50 GB', price: 7500 },
  gains: [
    {
      type: 'attribute',
      name: 'Storage',
      from: { value: 50, unit: 'GB' },
      to: { value: 200, unit: 'GB' },
    },
  ],
  price: { ...priceOf(cloud), difference: 14400, per: 'month' },
};

const standing = (used: number): Standing => ({
  limits: [
    {
      measure: 'storage',
      name: 'Storage',
      unit: 'GB',
      used,
      limit: 50,
      ...(used > 40 && { stage: 'near' }),
    },
  ],
  milestones: ['100 photos'],
});

export const upgradeBanner: Shown = {
  component: 'banner',
  states: {
    offer: { draw: banner(upgrade()) },
    'incentive, deadline, quote': {
      draw: banner({ ...rich, product: { ...rich.product, proof: accessories.care.proof } }),
    },
    busy: { draw: banner(upgrade(), waits), presses: ['button'] },
    done: { draw: banner(upgrade()), presses: ['button'] },
    undone: { draw: banner(upgrade()), presses: ['button', 'undo'] },
    failed: { draw: banner(upgrade(), answers('refused')), presses: ['button'] },
    'both in the cart': {
      draw: banner(upgrade(), answers('both-in-cart')),
      presses: ['button'],
    },
    'price changed': {
      draw: banner(upgrade(), answers('price-changed', { price: 5699900 })),
      presses: ['button'],
    },
    'several pieces': { draw: banner(several(3)) },
    'introductory price': { draw: banner(introductory()) },
    'no price': { draw: banner(addOn(onRequest)) },
    'smaller offer after a no': {
      draw: banner(upgrade(phones.large, { alternative: upgrade() })),
      presses: ['decline'],
    },
    beside: { draw: banner(addOn(accessories.care)) },
    'long words': {
      draw: banner(upgrade({ ...phones.middle, title: LONG_TITLE }, { headline: LONG_TITLE })),
    },
    'no picture': { draw: banner(upgrade(unpictured, { gains: [] })) },
    'a limit that is near': {
      draw: (speech) => (
        <UpgradeBanner offer={plan} standing={standing(46)} {...works} {...speech} />
      ),
    },
    'a limit, no offer': {
      draw: (speech) => (
        <UpgradeBanner offer={undefined} standing={standing(20)} {...works} {...speech} />
      ),
    },
    'no offer': { draw: banner(undefined) },
  },
};
