import Link from 'next/link';
import { products } from '../shop/products.js';
import { sayMoney } from '../shop/say-money.js';
import { TellPage } from '../uptier/tell-page.jsx';

/** All that there is. */
export default function ShelfPage() {
  return (
    <>
      <h1>All for the tea table</h1>
      <ul className="shelf">
        {[...products.values()].map(({ id, title, image, price }) => (
          <li key={id}>
            <Link href={`/p/${id}`}>
              <img src={image.src} alt="" width="300" height="300" />
              {title}
            </Link>
            <span className="price">{sayMoney(price)}</span>
          </li>
        ))}
      </ul>
      <TellPage page={{ placement: 'home' }} />
    </>
  );
}
