/** What the shop's pages do in the browser. */
import { hydrate, render } from 'preact';
import type { ShownCart } from '../cart/cart.js';
import { CartLines } from '../pages/cart-lines.js';
import { readCart } from './call-cart.js';
import { openSession } from './open-session.js';
import { ProductOffers } from './product-offers.js';
import { wakeOffers } from './wake-offers.js';

const lines = document.querySelector('#lines');
const productOffers = document.querySelector<HTMLElement>('#product-offers');

function show(cart: ShownCart): void {
  const count = cart.lines.reduce((sum, { quantity }) => sum + quantity, 0);
  document.querySelector('#count')!.textContent = String(count);
  if (lines) render(<CartLines cart={cart} />, lines);
}

if (lines) hydrate(<CartLines cart={await readCart()} />, lines);
const session = openSession({ product: productOffers?.dataset['product'], show });
const served = [...document.querySelectorAll<HTMLElement>('[data-slot]')];
await Promise.all(served.map((root) => wakeOffers(root, session)));
if (productOffers) render(<ProductOffers session={session} />, productOffers);
await session.refresh();
