import type { Cart, Context, Customer, Order, Page } from '@uptier/core';
import type { UptierElements } from '../../elements/uptier-elements.js';
import type { Command } from '../../page/queue.js';

/** All names of a type, so that the compiler asks for one that is missing here. */
type Names<T> = Readonly<Record<keyof T & string, true>>;

type Attribute = { [Tag in keyof UptierElements]: keyof UptierElements[Tag] }[keyof UptierElements];

/** What the tag may say, each behind `data-`. */
export const TAG_SETTINGS: readonly string[] = [
  'feed',
  'platform',
  'locale',
  'currency',
  'consent',
  'storage',
  'customer',
  'analytics',
  'accept-url',
  'base',
  'carousel',
  'banner',
  'modal',
  'live',
];

/** What the element of a tag is drawn by. */
export const WIDGETS = {
  'uptier-carousel': 'carousel',
  'uptier-banner': 'banner',
  'uptier-modal': 'modal',
  'uptier-compare': 'comparison',
  'uptier-shipping': 'shipping',
} as const;

/** What elements may say. */
export const ELEMENT_ATTRIBUTES: Readonly<Record<Attribute, true>> = {
  placement: true,
  source: true,
  'offer-role': true,
  heading: true,
  reserve: true,
  limit: true,
  bundle: true,
  order: true,
  charges: true,
  family: true,
};

/** What a page may push. */
export const COMMANDS: Readonly<Record<Command[0], true>> = {
  context: true,
  platform: true,
  consent: true,
  on: true,
};

/** What a context may state. */
export const CONTEXT: Names<Context> = {
  page: true,
  product: true,
  cart: true,
  order: true,
  customer: true,
  visitor: true,
  links: true,
  abilities: true,
  quotes: true,
  locale: true,
  currency: true,
  consent: true,
  now: true,
};

const PAGE: Names<Page> = { placement: true, topic: true, solvable: true, search: true, url: true };
const CART: Names<Cart> = { lines: true, subtotal: true, currency: true };
const ORDER: Names<Order> = { id: true, lines: true, total: true, currency: true };
const CUSTOMER: Names<Customer> = {
  segment: true,
  valueGroup: true,
  score: true,
  labels: true,
  openComplaint: true,
  days: true,
  minutesInApp: true,
  logins: true,
  tasksDone: true,
  integrations: true,
  milestones: true,
  plan: true,
  owned: true,
  usage: true,
  needs: true,
};

/** What each part of it may state. */
export const CONTEXT_PARTS: Readonly<Record<string, Readonly<Record<string, true>>>> = {
  page: PAGE,
  product: { id: true, variant: true },
  cart: CART,
  order: ORDER,
  customer: CUSTOMER,
};
