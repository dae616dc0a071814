import { asDecimal, openShelf } from './shelf.mjs';

/**
 * @typedef {object} Line
 * @property {string} key
 * @property {string} id The shelf's: the variant is one of the product's.
 * @property {number} quantity
 * @property {Record<string, string>} [properties] Texts that the shopper wrote.
 */

/** @typedef {{ lines: Line[], codes: string[], version: number, carts: number }} State */
/** @typedef {import('./start-server.mjs').Request} Request */

/** Where the storefront's API is. */
export const API = '/api/storefront';

/** @param {number} status @param {string} title */
const refuse = (status, title) => ({ status, json: { status, title, type: 'error' } });

/**
 * BigCommerce's storefront API (github.com/bigcommerce/docs, reference/carts.sf.yml) for one shopper: `carts`,
 * `carts/{id}/items`, `checkouts/{id}/coupons`. A change that names another version than the cart's is a conflict;
 * taking out the last line deletes the cart.
 */
export class BigShop {
  shelf = openShelf();
  /** @type {State} */
  state = { lines: [], codes: [], version: 1, carts: 1 };
  lastKey = 0;

  /** @param {string} currency */
  constructor(currency) {
    this.currency = currency;
  }

  /** @param {Request} request @returns {import('./start-server.mjs').Fault['on'] | undefined} */
  kindOf({ url, method }) {
    if (!url.pathname.startsWith(`${API}/carts`)) return undefined;
    if (method === 'GET') return 'read';
    return method === 'POST' ? 'add' : method === 'DELETE' ? 'remove' : 'change';
  }

  /** @param {Request} request */
  answer(request) {
    const path = request.url.pathname.slice(API.length);
    if (path.startsWith('/carts/')) return this.changeItems(request);
    if (path !== '/carts') return this.changeCoupons(request);
    if (request.method === 'POST') return this.add(request.body.lineItems);
    return { status: 200, json: this.state.lines.length ? [this.cart()] : [] };
  }

  save() {
    return structuredClone(this.state);
  }

  /** @param {State} state */
  restore(state) {
    this.state = state;
  }

  /** @param {number} status */
  errorJson(status) {
    return { status, title: 'The shop says no.' };
  }

  get cartId() {
    return `cart-${this.state.carts}`;
  }

  /** @param {Line} line */
  item({ key, id, quantity, properties }) {
    const ware = /** @type {import('./shelf.mjs').Ware} */ (this.shelf.get(id));
    const price = Number(asDecimal(ware.price, this.currency));
    return {
      id: key,
      parentId: null,
      productId: Number(ware.productId),
      variantId: Number(id),
      sku: ware.sku,
      name: ware.title,
      quantity,
      listPrice: price,
      salePrice: price,
      isMutable: true,
      giftWrapping: null,
      options: Object.entries(properties ?? {}).map(([name, value], index) => ({
        name,
        nameId: 900 + index,
        value,
        valueId: null,
      })),
    };
  }

  cart() {
    return {
      id: this.cartId,
      version: this.state.version,
      currency: { code: this.currency },
      coupons: this.state.codes.map((code) => ({ code })),
      lineItems: {
        physicalItems: this.state.lines.map((line) => this.item(line)),
        digitalItems: [],
        giftCertificates: [],
        customItems: [],
      },
      locale: 'en',
    };
  }

  changed() {
    this.state.version += 1;
    if (this.state.lines.length) return { status: 200, json: this.cart() };
    this.state = { lines: [], codes: [], version: 1, carts: this.state.carts + 1 };
    return { status: 204 };
  }

  /** @param {{ variantId: number, quantity: number }[]} items */
  add(items) {
    for (const { variantId, quantity } of items) {
      const ware = this.shelf.get(String(variantId));
      if (!ware) return refuse(404, 'No such product');
      const line = this.state.lines.find(({ id, properties }) => id === ware.id && !properties);
      if (quantity + (line?.quantity ?? 0) > ware.stock) {
        return refuse(422, `Not enough of ${ware.title} in stock`);
      }
    }
    for (const { variantId, quantity } of items) this.put({ id: String(variantId), quantity });
    return this.changed();
  }

  /** @param {Omit<Line, 'key'>} line */
  put({ id, quantity, properties }) {
    const same = this.state.lines.find((one) => one.id === id && !one.properties && !properties);
    const key = `item-${++this.lastKey}`;
    if (same) same.quantity += quantity;
    else this.state.lines.push({ key, id, quantity, ...(properties && { properties }) });
  }

  /** @param {Request} request */
  changeItems({ url, method, body }) {
    const [, id, key] = /\/carts\/([^/]+)\/items(?:\/(.+))?$/.exec(url.pathname) ?? [];
    const { lines, version } = this.state;
    if (id !== this.cartId || !lines.length) return refuse(404, 'No such cart');
    if (body.version !== undefined && body.version !== version) return refuse(409, 'Cart conflict');
    if (!key) return this.add(body.lineItems);
    const line = lines.find((one) => one.key === key);
    if (!line) return refuse(404, 'No such item');
    line.quantity = method === 'DELETE' ? 0 : body.lineItem.quantity;
    this.state.lines = lines.filter(({ quantity }) => quantity > 0);
    return this.changed();
  }

  /** @param {Request} request */
  changeCoupons({ url, method, body }) {
    const { codes } = this.state;
    const named = decodeURIComponent(url.pathname.split('/').at(-1) ?? '');
    if (method === 'POST' && body.couponCode !== 'SAVE10') return refuse(422, 'No such coupon');
    this.state.codes =
      method === 'DELETE' ? codes.filter((code) => code !== named) : [...codes, body.couponCode];
    this.state.version += 1;
    return { status: 200, json: { id: this.cartId } };
  }
}
