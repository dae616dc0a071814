import Link from 'next/link';
import { remove } from '../../shop/actions.js';
import { readCart } from '../../shop/cart.js';
import { LinesList } from '../../shop/lines-list.jsx';
import { TellPage } from '../../uptier/tell-page.jsx';

export default async function CartPage() {
  const cart = await readCart();
  return (
    <>
      <TellPage page={{ placement: 'cart' }} />
      <h1>Cart</h1>
      {cart.lines.length === 0 ? (
        <>
          <p>There is nothing in it yet.</p>
          <p>
            <Link href="/">All for the tea table</Link>
          </p>
        </>
      ) : (
        <>
          <LinesList cart={cart} remove={remove} />
          <Link className="main" href="/checkout">
            Go to checkout
          </Link>
          <uptier-carousel
            placement="cart"
            offer-role="add-on"
            heading="Goes with your cart"
            limit={3}
          />
        </>
      )}
    </>
  );
}
