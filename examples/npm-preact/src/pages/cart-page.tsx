import type { Decision } from '@uptier/core';
import type { ShownCart } from '../cart/cart.js';
import { ServedOffers } from '../server/served-offers.js';
import type { CartSlot } from '../slots.js';
import { CartLines } from './cart-lines.js';
import { Layout } from './layout.js';

interface CartPageProps {
  readonly cart: ShownCart;
  readonly offers: Readonly<Record<CartSlot, Decision>>;
}

/** The cart, a better version of what is in it, and what goes with it: all of it in the server's HTML. */
export const CartPage = ({ cart, offers }: CartPageProps) => (
  <Layout title="Cart" cart={cart}>
    <h1>Cart</h1>
    <div id="lines">
      <CartLines cart={cart} />
    </div>
    <ServedOffers name="upgrade" decision={offers.upgrade} />
    <ServedOffers name="beside" decision={offers.beside} heading="Goes with your cart" />
  </Layout>
);
