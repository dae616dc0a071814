import type { ShownCart } from '../cart/cart.js';
import type { Shop } from '../shop/open-shop.js';
import { sayMoney } from '../shop/say-money.js';
import { Layout } from './layout.js';

interface ShelfPageProps {
  readonly cart: ShownCart;
  readonly shop: Shop;
}

/** All that there is. */
export const ShelfPage = ({ cart, shop }: ShelfPageProps) => (
  <Layout title="Teatime" cart={cart}>
    <h1>All for the tea table</h1>
    <ul className="shelf">
      {[...shop.products.values()].map(({ id, title, picture, price }) => (
        <li key={id}>
          <a href={`/p/${id}`}>
            <img src={picture} alt="" width="300" height="300" />
            {title}
          </a>
          <span className="price">{sayMoney(price)}</span>
        </li>
      ))}
    </ul>
  </Layout>
);
