import type { ComponentChildren } from 'preact';
import type { ShownCart } from '../cart/cart.js';
import { LOCALE } from '../slots.js';

interface LayoutProps {
  readonly title: string;
  readonly cart: ShownCart;
  readonly children: ComponentChildren;
}

/** What every page has. */
export const Layout = ({ title, cart, children }: LayoutProps) => (
  <html lang={LOCALE}>
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <link rel="icon" href="/pictures/22699.svg" />
      <link rel="stylesheet" href="/files/shop.css" />
      <script type="module" src="/files/main.js" />
    </head>
    <body>
      <header>
        <a className="name" href="/">
          Teatime
        </a>
        <a href="/cart">
          Cart <span id="count">{cart.lines.reduce((sum, { quantity }) => sum + quantity, 0)}</span>
        </a>
      </header>
      <main>{children}</main>
      <footer>Products and prices are of the data set “Online Retail”. Nothing is sold.</footer>
    </body>
  </html>
);
