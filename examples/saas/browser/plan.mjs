/** What the app's pages do in the browser: they let Uptier change the plan, and follow. */

const app = /** @type {{ uptier: { push(command: unknown[]): void } }} */ (
  /** @type {unknown} */ (window)
);

app.uptier.push(['platform', { changeCart }]);

/**
 * A yes: the app changes the plan, or adds the add-on, and says anew what is known of the customer.
 * @param {import('@uptier/core').CartChange} change
 */
async function changeCart({ add }) {
  const answer = await fetch('/api/take', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id: add[0]?.id }),
  });
  const { customer, message } = await answer.json();
  if (!answer.ok) return { status: 'refused', message };
  app.uptier.push(['context', { customer }]);
  await redraw();
  return { status: 'done' };
}

/** Takes what the change has changed on this page, as the server now draws it, and puts it in place. */
async function redraw() {
  const answer = await fetch(location.href);
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const id of ['standing', 'bought']) {
    const part = fresh.getElementById(id);
    if (part) document.getElementById(id)?.replaceWith(part);
  }
}
