import Link from 'next/link';
import { sayMoney } from './say-money.js';

/**
 * What is in a cart or an order, and what it comes to.
 * @param {{ cart: import('./cart.js').Cart, remove?: (form: FormData) => Promise<void> }} props
 */
export const LinesList = ({ cart: { lines, subtotal }, remove }) => (
  <>
    <ul className="lines">
      {lines.map(({ key, id, title, image, quantity, price }) => (
        <li key={key}>
          <img src={image.src} alt="" width="72" height="72" />
          <Link href={`/p/${id}`}>{title}</Link>
          <span>{quantity} ×</span>
          <span>{sayMoney(price)}</span>
          {remove && (
            <form action={remove}>
              <button name="key" value={key} aria-label={`Remove ${title}`}>
                Remove
              </button>
            </form>
          )}
        </li>
      ))}
    </ul>
    <p className="total">
      Total <strong>{sayMoney(subtotal)}</strong>
    </p>
  </>
);
