import Link from 'next/link';
import Script from 'next/script';
import '@uptier/example-parts/teatime.css';
import { readCart } from '../shop/cart.js';
import { TellCart } from '../uptier/tell-cart.jsx';
import './shop.css';

export const metadata = { title: 'Teatime', icons: '/pictures/22699.svg' };

/**
 * What every page has: the cart's count, what Uptier is told of the cart, and the script tag.
 * @param {{ children: import('react').ReactNode }} props
 */
export default async function Layout({ children }) {
  const cart = await readCart();
  return (
    <html lang="en-GB">
      <body>
        <header>
          <Link className="name" href="/">
            Teatime
          </Link>
          <Link href="/cart">
            Cart{' '}
            <span id="count">{cart.lines.reduce((sum, { quantity }) => sum + quantity, 0)}</span>
          </Link>
        </header>
        <main>{children}</main>
        <footer>Products and prices are of the data set “Online Retail”. Nothing is sold.</footer>
        <TellCart cart={cart} />
        {/* Once React has taken the page over: what `reserve` writes would count as a mismatch before. */}
        <Script
          src="/uptier/uptier.js"
          data-feed="/uptier/feed.json"
          data-accept-url="/api/orders/{order}"
          strategy="afterInteractive"
        />
      </body>
    </html>
  );
}
