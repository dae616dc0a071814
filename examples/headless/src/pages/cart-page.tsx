import { useStore } from '@nanostores/react';
import { $cart, changeCart } from '../cart/cart.js';
import { Offers } from '../offers/offers.js';
import { openSlot } from '../offers/open-slot.js';
import { products } from '../products.js';
import { sayMoney } from '../say-money.js';

const UPGRADE = openSlot({ id: 'upgrade', placement: 'cart', role: 'upgrade', limit: 1 });
const BESIDE = openSlot({ id: 'beside', placement: 'cart', role: 'add-on', limit: 3 });

/** The cart, a better version of what is in it, and what goes with it. */
export function CartPage() {
  const { lines, subtotal } = useStore($cart);
  return (
    <>
      <h1>Cart</h1>
      {lines.length === 0 && (
        <>
          <p>There is nothing in it yet.</p>
          <p>
            <a href="/">All for the tea table</a>
          </p>
        </>
      )}
      <ul className="lines">
        {lines.map(({ key, id, quantity, price }) => (
          <li key={key}>
            <img src={products.get(id)?.picture} alt="" width="72" height="72" />
            <a href={`/p/${id}`}>{products.get(id)?.title}</a>
            <span>{quantity} ×</span>
            <span>{sayMoney(price)}</span>
            <button
              type="button"
              onClick={() => changeCart({ add: [], remove: [{ key, quantity }] })}
            >
              Remove<span className="unseen"> {products.get(id)?.title}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="total">
        Total <strong>{sayMoney(subtotal)}</strong>
      </p>
      <Offers of={UPGRADE} heading="Take the larger one?" />
      <Offers of={BESIDE} heading="Goes with your cart" />
    </>
  );
}
