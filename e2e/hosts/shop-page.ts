/** The pages of the shop. */
export const KINDS = ['product', 'cart', 'checkout', 'thank-you'] as const;
export type Kind = (typeof KINDS)[number];

/** Where a widget stands. It is as wide on every page: what a shop's columns do to it is the shop's own doing. */
const place = (widget: string): string =>
  `<div class="place frame" style="display: block !important; box-sizing: content-box !important; width: min(640px, 90vw) !important;
    max-width: none !important; margin: 16px 0 !important; padding: 0 !important; border: 0 !important">${widget}</div>`;

const HEADER = `<header class="navbar navbar-default nav-wrapper uk-navbar top-bar ui menu"><nav>
  <a class="navbar-brand brand-logo" href="/shop/home">Northlight</a>
  <ul class="nav navbar-nav"><li><a href="/shop/phones">Phones</a></li><li><a href="/shop/cart">Cart (1)</a></li></ul>
  </nav></header>`;
const FOOTER = `<footer class="footer page-footer" id="end"><p>Free returns. <a href="/shop/terms">Terms</a></p>
  <blockquote>Bought twice.</blockquote></footer>`;

const BUTTON = 'btn btn-primary button is-primary uk-button uk-button-primary ui primary';

/** It keeps its size under a reset too: what moves when it comes would be the shop's own doing. */
const PHOTO = `<img src="/shop/picture.svg" width="200" height="200" alt="The phone" class="img-responsive"
    style="width: 200px !important; height: 200px !important">`;

const PRODUCT = `<h1 class="title">Northlight Phone, 64 GB</h1>
  ${PHOTO}
  <form class="form-inline"><label>Colour <select class="form-control browser-default"><option>Black</option></select></label>
  <label>How many <input class="form-control" type="number" value="1"></label>
  <button class="${BUTTON}" type="button">Add to cart</button></form>
  <h2>What it is</h2><p class="lead">A phone with room for <em>20,000</em> photos.</p>
  <ul class="list-unstyled"><li>Two cameras</li><li>Three years of updates</li></ul>
  ${place('<uptier-carousel placement="product" source="complements" reserve="640"></uptier-carousel>')}
  <h2>Bought together</h2>
  ${place('<uptier-carousel placement="product" source="boughtTogether" bundle reserve="430"></uptier-carousel>')}
  <h2>All versions</h2>
  ${place('<uptier-compare placement="product" family="phone" reserve="520"></uptier-compare>')}
  <p class="text-muted">Prices include tax.</p>`;

const CART = `<h1 class="title">Cart</h1>
  <table class="table table-striped uk-table ui striped"><thead><tr><th>Product</th><th>Price</th></tr></thead>
  <tbody><tr><td><a href="/shop/product">Northlight Phone, 64 GB</a></td><td>$499.00</td></tr></tbody></table>
  ${place('<uptier-shipping placement="cart" reserve="230"></uptier-shipping>')}
  ${place('<uptier-banner placement="cart" reserve="400"></uptier-banner>')}
  <p><strong>Subtotal: $499.00</strong></p>
  ${place('<uptier-carousel placement="cart" offer-role="add-on" heading="Goes with it" reserve="640"></uptier-carousel>')}
  <a class="${BUTTON}" href="/shop/checkout">Check out</a>`;

const CHECKOUT = `<h1 class="title">Check out</h1>
  <form><fieldset><legend>Where to</legend>
  <label class="label">Name <input class="input form-control" type="text" value="Mia"></label>
  <label class="radio"><input type="radio" name="way" checked> Parcel</label>
  <label class="checkbox"><input type="checkbox"> As a present</label></fieldset></form>
  ${place('<uptier-banner placement="checkout" reserve="400"></uptier-banner>')}
  <button class="${BUTTON}" type="button">Pay $499.00</button>`;

const THANKS = `<h1 class="title">Thank you, Mia</h1>
  <p class="frame">Your order <b>1001</b>
  <uptier-modal placement="post-purchase" order="1001"></uptier-modal> is on its way.</p>
  <dl><dt>Phone</dt><dd>$499.00</dd></dl>
  <h3>Ask us</h3><details><summary>When does it come?</summary><p>Tomorrow.</p></details>
  <table border="1"><caption>Order</caption><tr><td>Phone</td><td>1</td></tr></table>`;

const BODIES: Readonly<Record<Kind, string>> = {
  product: PRODUCT,
  cart: CART,
  checkout: CHECKOUT,
  'thank-you': THANKS,
};

/** What stands in the body of a page. */
export const bodyOf = (kind: Kind, { above = '', below = '' }: Foreign = {}): string =>
  `${above}${HEADER}
    <main class="container uk-container grid-container ui wp-block-group">${BODIES[kind]}</main>
    ${FOOTER}${below}`;

const LINES = `[{ key: 'l1', id: 'phone-64', quantity: 1, price: 49900 }]`;

/** What the shop's own script tells, and how its cart works: it keeps the cart itself. */
const scriptOf = (kind: Kind): string => `(function () {
  var prices = { 'phone-64': 49900, 'phone-128': 54900, 'phone-256': 59900, case: 1900, film: 1500, charger: 2900, care: 4900, sleeve: 3500, stand: 2500 };
  window.lines = ${kind === 'thank-you' ? '[]' : LINES};
  function readCart() {
    var subtotal = 0;
    for (var i = 0; i < lines.length; i++) subtotal += lines[i].price * lines[i].quantity;
    return { lines: lines, currency: 'USD', subtotal: subtotal };
  }
  function changeCart(change) {
    var kept = [];
    for (var i = 0; i < lines.length; i++) {
      var gone = false;
      for (var j = 0; j < change.remove.length; j++) if (change.remove[j].key === lines[i].key) gone = true;
      if (!gone) kept.push(lines[i]);
    }
    for (var k = 0; k < change.add.length; k++) {
      var one = change.add[k];
      kept.push({ key: 'l-' + one.id, id: one.id, quantity: one.quantity, price: prices[one.id] });
    }
    window.lines = kept;
    return { status: 'done', cart: readCart() };
  }
  window.uptier = [['platform', { readCart: readCart, changeCart: changeCart }], ['context', {
    page: { placement: '${kind === 'thank-you' ? 'post-purchase' : kind}' }
    ${kind === 'product' ? `, product: { id: 'phone-64' }` : ''}
    ${kind === 'thank-you' ? `, order: { id: '1001', total: 49900, lines: ${LINES} }` : ''} }]];
})();`;

/** How a page differs from a plain one. */
export interface Foreign {
  /** Where there is none the browser is in quirks mode. */
  readonly doctype?: string;
  /** Attributes of `<html>`. */
  readonly root?: string;
  readonly head?: string;
  /** What stands before all else in the body. */
  readonly above?: string;
  readonly below?: string;
}

const TAG = '<script src="/uptier/uptier.js" data-feed="/shop/feed.json"></script>';

/** A page of the shop, with our tag or without it. */
export function shopPage(kind: Kind, foreign: Foreign, tag = TAG): string {
  const { doctype = '<!doctype html>', root = '', head = '' } = foreign;
  return `${doctype}<html lang="en-US" ${root}><head><meta charset="utf-8"><title>Northlight</title>
    <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
    <link rel="expect" href="#end" blocking="render">${head}
    <script>${scriptOf(kind)}</script>${tag}</head><body>${bodyOf(kind, foreign)}</body></html>`;
}
