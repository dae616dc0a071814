/**
 * Asks the Ajax API as a theme does: it waits when it is told to, and a 422 is an answer.
 * @param {string} address
 * @param {unknown} body Without one it is read.
 * @param {typeof fetch} own
 * @returns {Promise<{ status: number, json: any }>}
 */
async function ask(address, body, own) {
  for (let tries = 1; ; tries++) {
    const response = await own(address, {
      method: body ? 'POST' : 'GET',
      headers: { 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const json = await response.json();
    if (response.ok || response.status === 422) return { status: response.status, json };
    if (response.status !== 429 || tries === 3) throw new Error(`status ${response.status}`);
  }
}

/** @param {any} line What a request of the Ajax API is made of. */
function itemOf({ merchandiseId, quantity, attributes, sellingPlanId }) {
  const properties = Object.fromEntries(
    (attributes ?? []).map((/** @type {any} */ { key, value }) => [key, value]),
  );
  return {
    id: merchandiseId.split('/').at(-1),
    quantity,
    ...(attributes && { properties }),
    ...(sellingPlanId && { selling_plan: Number(sellingPlanId.split('/').at(-1)) }),
  };
}

/**
 * The standard actions of a theme that has said itself how its cart is changed
 * (shopify.dev/docs/api/storefront-events-and-actions). A change that the shop refuses resolves with `userErrors`; a
 * request that fails rejects. Lines have ids of their own, which hold the key that the Ajax cart knows them by.
 * @param {string} root
 * @param {typeof fetch} [own] The page's. Left out: Node's.
 */
export function themeActions(root, own = fetch) {
  /** @type {any[][]} What `updateCart` was asked, call by call. */
  const calls = [];

  async function getCart() {
    const { json } = await ask(`${root}cart.js`, undefined, own);
    const nodes = json.items.map((/** @type {any} */ item) => ({
      id: `gid://shopify/CartLine/${item.key}?cart=${json.token}`,
      quantity: item.quantity,
      merchandise: { id: `gid://shopify/ProductVariant/${item.variant_id}` },
    }));
    return { cart: { lines: { nodes } } };
  }

  /** @param {any} line */
  function change(line) {
    if (line.merchandiseId) return ask(`${root}cart/add.js`, { items: [itemOf(line)] }, own);
    const key = /CartLine\/(.+)\?/.exec(line.id ?? '')?.[1];
    return ask(`${root}cart/change.js`, { id: key, quantity: line.quantity }, own);
  }

  const updateCart = Object.assign(
    async (/** @type {{ lines: any[] }} */ { lines }) => {
      calls.push(lines);
      for (const line of lines) {
        const { status, json } = await change(line);
        if (status === 422) return { userErrors: [{ code: 'INVALID', message: json.description }] };
      }
      return getCart();
    },
    { isDefault: () => false },
  );

  return { calls, getCart, updateCart };
}
