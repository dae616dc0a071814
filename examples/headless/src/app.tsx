import { useStore } from '@nanostores/react';
import { $cart } from './cart/cart.js';
import { products } from './products.js';
import { CartPage } from './pages/cart-page.js';
import { MissingPage } from './pages/missing-page.js';
import { ProductPage } from './pages/product-page.js';
import { ShelfPage } from './pages/shelf-page.js';

/** The page at an address. */
export function App({ path }: { readonly path: string }) {
  const { lines } = useStore($cart);
  const count = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  return (
    <>
      <header>
        <a className="name" href="/">
          Teatime
        </a>
        <a href="/cart">
          Cart <span id="count">{count}</span>
        </a>
      </header>
      <main>{page(path)}</main>
      <footer>Products and prices are of the data set “Online Retail”. Nothing is sold.</footer>
    </>
  );
}

function page(path: string) {
  const product = products.get(path.replace('/p/', ''));
  if (product) return <ProductPage product={product} />;
  if (path === '/cart') return <CartPage />;
  return path === '/' ? <ShelfPage /> : <MissingPage />;
}
