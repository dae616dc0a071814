import type { Placement, Role } from './feed.js';
import type { Reader } from './reader.js';
import { oneOf } from './values.js';

export const PLACEMENTS: readonly Placement[] = [
  'home',
  'product',
  'cart',
  'checkout',
  'post-purchase',
  'account',
  'support',
];

export const ROLES: readonly Role[] = ['upgrade', 'add-on', 'alternative'];

export const placement: Reader<Placement> = oneOf(...PLACEMENTS);
