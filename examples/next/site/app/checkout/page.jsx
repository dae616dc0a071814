import { redirect } from 'next/navigation';
import { buy } from '../../shop/actions.js';
import { readCart } from '../../shop/cart.js';
import { LinesList } from '../../shop/lines-list.jsx';
import { TellPage } from '../../uptier/tell-page.jsx';

/** The last look before buying. */
export default async function CheckoutPage() {
  const cart = await readCart();
  if (cart.lines.length === 0) redirect('/cart');
  return (
    <>
      <TellPage page={{ placement: 'checkout' }} />
      <h1>Checkout</h1>
      <LinesList cart={cart} />
      <form action={buy}>
        <button className="main">Buy now</button>
      </form>
      <p className="soft">This is a demo: nothing is charged and nothing is sent.</p>
      <uptier-banner placement="checkout" offer-role="upgrade" />
    </>
  );
}
