import { mustFind } from '../published/must-find.js';
import type { Published } from '../published/open-published.js';
import type { Piece } from './cart-of.js';

/** Reads `phone-64,film-1:2`: what is in a cart, and how many of it. */
export const readPieces = (said: string, published: Published): Piece[] =>
  said
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)
    .map((one) => {
      // An id may have a colon of its own.
      const [, name = one, count = '1'] = published.catalog.find(one)
        ? []
        : (/^(.+):([1-9]\d{0,5})$/.exec(one) ?? []);
      return { reference: name, quantity: Number(count), product: mustFind(name, published) };
    });
