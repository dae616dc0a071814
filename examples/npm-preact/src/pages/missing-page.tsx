import type { ShownCart } from '../cart/cart.js';
import { Layout } from './layout.js';

/** What a shopper sees where there is no page. */
export const MissingPage = ({ cart }: { readonly cart: ShownCart }) => (
  <Layout title="Not here" cart={cart}>
    <h1>That page is not here</h1>
    <p>
      <a href="/">All for the tea table</a>
    </p>
  </Layout>
);
