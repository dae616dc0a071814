/** What the shop's pages do in the browser: they let Uptier change the cart, and follow. */

const page = /** @type {{ uptier: { push(command: unknown[]): void } }} */ (
  /** @type {unknown} */ (window)
);
const cartUrl = `/${location.pathname.split('/')[1]}/cart.json`;

page.uptier.push(['platform', { readCart, changeCart }]);
document.addEventListener('uptier:accepted', redraw);
document.addEventListener('uptier:undone', redraw);

async function readCart() {
  const answer = await fetch(cartUrl);
  return answer.json();
}

/** @param {object} change */
async function changeCart(change) {
  const answer = await fetch(cartUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(change),
  });
  const body = await answer.json();
  return answer.ok ? { status: 'done', cart: body } : { status: 'refused', message: body.message };
}

/** Takes what the cart has changed on this page, as the server now draws it, and puts it in place. */
async function redraw() {
  const answer = await fetch(location.href);
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const id of ['lines', 'count']) {
    const part = fresh.getElementById(id);
    if (part) document.getElementById(id)?.replaceWith(part);
  }
}
