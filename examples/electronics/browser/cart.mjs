/** What the cart page does in the browser: it lets Uptier change the shop's cart, and follows. */

const shop = /** @type {{ uptier: { push(command: unknown[]): void } }} */ (
  /** @type {unknown} */ (window)
);

shop.uptier.push(['platform', { readCart, changeCart }]);
document.addEventListener('uptier:accepted', redraw);

async function readCart() {
  const answer = await fetch('/api/cart');
  return answer.json();
}

/** @param {import('@uptier/core').CartChange} change */
async function changeCart(change) {
  const answer = await fetch('/api/cart/change', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(change),
  });
  const body = await answer.json();
  return answer.ok ? { status: 'done', cart: body } : { status: 'refused', message: body.message };
}

/** Takes the cart's parts of the page, as the server now draws them, and puts them in place. */
async function redraw() {
  const answer = await fetch('/cart');
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const id of ['lines', 'total', 'in-cart']) {
    const part = fresh.getElementById(id);
    if (part) document.getElementById(id)?.replaceWith(part);
  }
}
