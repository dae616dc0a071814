import { changeCart } from '../cart/cart.js';
import { Offers } from '../offers/offers.js';
import { openSlot } from '../offers/open-slot.js';
import type { Product } from '../products.js';
import { sayMoney } from '../say-money.js';

const UPGRADES = openSlot({ id: 'upgrades', placement: 'product', source: 'upgrade' });
const BESIDE = openSlot({ id: 'beside', placement: 'product', role: 'add-on', limit: 3 });

/** A product, the larger one of its family, and what goes with it. */
export const ProductPage = ({ product }: { readonly product: Product }) => (
  <>
    <article className="product">
      <img src={product.picture} alt="" width="600" height="600" />
      <div>
        <h1>{product.title}</h1>
        <p className="price">{sayMoney(product.price)}</p>
        <button
          type="button"
          className="main"
          onClick={() => changeCart({ add: [{ id: product.id, quantity: 1 }], remove: [] })}
        >
          Add to cart
        </button>
        <Offers of={UPGRADES} heading="Or the larger one" />
      </div>
    </article>
    <Offers of={BESIDE} heading="Goes with it" />
  </>
);
