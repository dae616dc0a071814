import { mustFind } from '../published/must-find.js';
import type { GrowingFeed } from '../published/growing-feed.js';
import type { Piece } from './cart-of.js';

/** Reads `phone-64,film-1:2`: what is in a cart, and how many of it. */
export async function readPieces(said: string, feed: GrowingFeed): Promise<Piece[]> {
  const pieces: Piece[] = [];
  const names = said.split(',').map((one) => one.trim());
  for (const one of names.filter(Boolean)) {
    // An id may have a colon of its own.
    const isWhole = await feed.look((catalog) => catalog.find(one));
    const [, name = one, count = '1'] = isWhole ? [] : (/^(.+):([1-9]\d{0,5})$/.exec(one) ?? []);
    const product = await mustFind(name, feed);
    pieces.push({ reference: name, quantity: Number(count), product });
  }
  return pieces;
}
