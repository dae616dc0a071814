import { products } from '../products.js';
import { sayMoney } from '../say-money.js';

/** All that there is. */
export const ShelfPage = () => (
  <>
    <h1>All for the tea table</h1>
    <ul className="shelf">
      {[...products.values()].map(({ id, title, url, picture, price }) => (
        <li key={id}>
          <a href={url}>
            <img src={picture} alt="" width="300" height="300" />
            {title}
          </a>
          <span className="price">{sayMoney(price)}</span>
        </li>
      ))}
    </ul>
  </>
);
