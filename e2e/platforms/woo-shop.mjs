import { openShelf } from './shelf.mjs';
import { WooWares } from './woo-wares.mjs';

/**
 * @typedef {object} Line
 * @property {string} id
 * @property {number} quantity
 * @property {Record<string, string>} [properties] What a plugin has added, such as an engraving.
 */

/** @typedef {{ lines: Line[], codes: string[] }} State */
/** @typedef {import('./start-server.mjs').Reply} Reply */

/** Where the Store API is. */
export const STORE = '/wp-json/wc/store/v1';

/** @param {Line} line */
const keyOf = ({ id, properties }) => `${id}-${JSON.stringify(properties ?? '').length}`;

/**
 * WooCommerce's Store API (developer.woocommerce.com/docs/apis/store-api) for one session: `cart`, `cart/add-item`,
 * `cart/update-item`, `cart/remove-item`, `cart/apply-coupon`, `cart/remove-coupon`, `batch`, `products`. Changes
 * need a nonce, which every answer brings.
 */
export class WooShop {
  shelf = openShelf();
  /** @type {State} */
  state = { lines: [], codes: [] };
  nonce = 1;

  /** @param {{ currency: string, minorUnit: number }} options */
  constructor({ currency, minorUnit }) {
    this.currency = currency;
    this.minorUnit = minorUnit;
    this.wares = new WooWares(this);
  }

  /** @param {import('./start-server.mjs').Request} request @returns {import('./start-server.mjs').Fault['on'] | undefined} */
  kindOf({ url, method }) {
    const path = url.pathname.slice(STORE.length);
    if (path.endsWith('/add-item') || path === '/batch') return 'add';
    if (path.endsWith('/remove-item')) return 'remove';
    if (method === 'POST') return 'change';
    return path === '/cart' ? 'read' : undefined;
  }

  /** @param {import('./start-server.mjs').Request} request @returns {Reply} */
  answer({ url, method, body, headers }) {
    const path = url.pathname.slice(STORE.length);
    const change = () =>
      path === '/batch' ? this.batch(body) : this.change(path, body, headers['nonce']);
    const reply = method === 'POST' ? change() : this.read(path, url.searchParams);
    return { ...reply, headers: { nonce: String(this.nonce) } };
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
    return { code: 'error', message: 'The shop says no.', data: { status } };
  }

  /** @param {string} path @param {URLSearchParams} query */
  read(path, query) {
    if (path === '/cart') return { status: 200, json: this.cart() };
    const id = /^\/products\/(\d+)$/.exec(path)?.[1];
    if (!id) return { status: 200, json: this.wares.list(query) };
    const json = this.wares.product(id);
    return json
      ? { status: 200, json }
      : this.refuse(404, 'product_invalid_id', 'Invalid product ID.');
  }

  /** @param {string} path @param {any} body @param {string | string[] | undefined} nonce @returns {Reply} */
  change(path, body, nonce) {
    if (!nonce) return this.refuse(401, 'missing_nonce', 'Missing the Nonce header.');
    if (nonce !== String(this.nonce)) return this.refuse(403, 'invalid_nonce', 'Nonce is invalid.');
    const changes = new Map([
      ['/cart/add-item', () => this.addItem(body)],
      ['/cart/update-item', () => this.setQuantity(body)],
      ['/cart/remove-item', () => this.setQuantity({ ...body, quantity: 0 })],
      ['/cart/apply-coupon', () => this.applyCoupon(body)],
      ['/cart/remove-coupon', () => this.removeCoupon(body)],
    ]);
    const run = changes.get(path);
    if (!run) return this.refuse(404, 'no_route', 'No route was found.');
    return run() ?? { status: 200, json: this.cart() };
  }

  /** One that fails does not stop the next. @param {{ requests: { path: string, body: any, headers: Record<string, string> }[] }} body */
  batch({ requests }) {
    const responses = requests.map(({ path, body, headers }) => {
      const { status, json } = this.change(
        path.replace('/wc/store/v1', ''),
        body,
        headers['Nonce'],
      );
      return { status, headers: {}, body: json };
    });
    return { status: 207, json: { responses } };
  }

  cart() {
    const { lines, codes } = this.state;
    return {
      items: lines.map((line) => ({
        .../** @type {any} */ (this.wares.product(line.id)),
        key: keyOf(line),
        quantity: line.quantity,
        quantity_limits: { minimum: 1, maximum: 9999, multiple_of: 1, editable: true },
        variation: [],
        item_data: Object.entries(line.properties ?? {}).map(([key, value]) => ({ key, value })),
      })),
      coupons: codes.map((code) => ({ code })),
      cross_sells: lines.some(({ id }) => id !== '7') ? [this.wares.product('7')] : [],
      totals: { currency_code: this.currency, currency_minor_unit: this.minorUnit },
      errors: [],
    };
  }

  /** @param {number} status @param {string} code @param {string} message */
  refuse(status, code, message) {
    const data = { status, ...(status === 409 && { cart: this.cart() }) };
    return { status, json: { code: `woocommerce_rest_${code}`, message, data } };
  }

  /** @param {{ id: number, quantity: number }} body */
  addItem({ id, quantity }) {
    const ware = this.shelf.get(String(id));
    if (!ware) {
      return this.refuse(400, 'cart_invalid_product', 'This product cannot be added to the cart.');
    }
    const line = this.state.lines.find((one) => one.id === ware.id && !one.properties);
    const wanted = quantity + (line?.quantity ?? 0);
    if (wanted > ware.stock) {
      const why = ware.stock ? 'there is not enough stock' : 'the product is out of stock';
      const message = `You cannot add &quot;${ware.title}&quot; to the cart because ${why}.`;
      return this.refuse(400, 'product_out_of_stock', message);
    }
    this.put({ id: ware.id, quantity });
    return undefined;
  }

  /** @param {Line} line */
  put(line) {
    const same = this.state.lines.find((one) => keyOf(one) === keyOf(line));
    if (same) same.quantity += line.quantity;
    else this.state.lines.push({ ...line });
  }

  /** @param {{ key: string, quantity: number }} body */
  setQuantity({ key, quantity }) {
    const line = this.state.lines.find((one) => keyOf(one) === key);
    if (!line) {
      return this.refuse(409, 'cart_invalid_key', 'Cart item no longer exists or is invalid.');
    }
    line.quantity = quantity;
    this.state.lines = this.state.lines.filter((one) => one.quantity > 0);
    return undefined;
  }

  /** @param {{ code: string }} body */
  applyCoupon({ code }) {
    if (code !== 'save10') {
      return this.refuse(400, 'cart_coupon_error', `Coupon &quot;${code}&quot; does not exist!`);
    }
    this.state.codes.push(code);
    return undefined;
  }

  /** @param {{ code: string }} body */
  removeCoupon({ code }) {
    this.state.codes = this.state.codes.filter((one) => one !== code);
    return undefined;
  }
}
