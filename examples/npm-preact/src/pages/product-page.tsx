import type { ShownCart } from '../cart/cart.js';
import type { Product } from '../shop/open-shop.js';
import { sayMoney } from '../shop/say-money.js';
import { Layout } from './layout.js';

interface ProductPageProps {
  readonly cart: ShownCart;
  readonly product: Product;
}

/** A product. What goes with it is drawn in the browser, below all else. */
export const ProductPage = ({ cart, product }: ProductPageProps) => (
  <Layout title={product.title} cart={cart}>
    <article className="product">
      <img src={product.picture} alt="" width="600" height="600" />
      <div>
        <h1>{product.title}</h1>
        <p className="price">{sayMoney(product.price)}</p>
        <form method="post" action="/cart">
          <button className="main" name="add" value={product.id}>
            Add to cart
          </button>
        </form>
      </div>
    </article>
    <div id="product-offers" data-product={product.id} />
  </Layout>
);
