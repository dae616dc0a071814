import type { ShownCart } from '../cart/cart.js';
import { sayMoney } from '../shop/say-money.js';

/** What is in the cart. The server draws it, and the browser again after each change. */
export const CartLines = ({ cart: { lines, subtotal } }: { readonly cart: ShownCart }) => (
  <form method="post" action="/cart">
    {lines.length === 0 && (
      <>
        <p>There is nothing in it yet.</p>
        <p>
          <a href="/">All for the tea table</a>
        </p>
      </>
    )}
    <ul className="lines">
      {lines.map(({ key, id, title, picture, quantity, price }) => (
        <li key={key}>
          <img src={picture} alt="" width="72" height="72" />
          <a href={`/p/${id}`}>{title}</a>
          <span>{quantity} ×</span>
          <span>{sayMoney(price)}</span>
          <button name="remove" value={key} aria-label={`Remove ${title}`}>
            Remove
          </button>
        </li>
      ))}
    </ul>
    <p className="total">
      Total <strong>{sayMoney(subtotal)}</strong>
    </p>
  </form>
);
