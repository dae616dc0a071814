/** What the page does in the browser: it lets Uptier change the cart, and follows. */

const page = /** @type {{ uptier: { push(command: unknown[]): void } }} */ (
  /** @type {unknown} */ (window)
);
const cartUrl = `/${location.pathname.split('/')[1]}/cart`;

/** What the shopper is told where the shop does not answer. */
const NO_ANSWER = { cart: undefined, message: 'The shop does not answer. Please try again.' };

page.uptier.push(['platform', { readCart, changeCart }]);
document.addEventListener('uptier:accepted', redraw);
document.addEventListener('uptier:undone', redraw);
document.getElementById('add')?.addEventListener('submit', addByButton);

async function readCart() {
  const answer = await fetch(cartUrl);
  return answer.json();
}

/** @param {object} change */
async function changeCart(change) {
  const answer = await fetch(`${cartUrl}/change`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(change),
  });
  const body = await answer.json();
  return answer.ok ? { status: 'done', cart: body } : { status: 'refused', message: body.message };
}

/**
 * The shop's own button. It tells Uptier that the shopper has added something, which opens the modal.
 * @param {SubmitEvent} event
 */
async function addByButton(event) {
  event.preventDefault();
  say('');
  const id = event.submitter?.getAttribute('value');
  const { cart, message } = await changeCart({ add: [{ id, quantity: 1 }] }).catch(() => NO_ANSWER);
  if (!cart) return say(message);
  document.dispatchEvent(new Event('uptier:added'));
  page.uptier.push(['context', { cart }]);
  await redraw();
}

/**
 * Beside the button, and aloud.
 * @param {string} text
 */
function say(text) {
  const said = document.getElementById('said');
  if (said) said.textContent = text;
}

/** Takes what the cart has changed on this page, as the server now draws it, and puts it in place. */
async function redraw() {
  const answer = await fetch(location.pathname);
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const id of ['lines', 'count']) {
    const part = fresh.getElementById(id);
    if (part) document.getElementById(id)?.replaceWith(part);
  }
}
