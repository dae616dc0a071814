import { createHash } from 'node:crypto';
import { digitsOf, openShelf } from './shelf.mjs';

/**
 * @typedef {object} Line
 * @property {string} id
 * @property {number} quantity
 * @property {Record<string, string>} [properties]
 * @property {number} [selling_plan]
 */

/** @typedef {{ lines: Line[], codes: string[] }} State */

const CODES = ['SAVE10', 'WELCOME'];

/** Lines of one name are one line. @param {Line} line */
const nameOf = ({ id, properties, selling_plan: plan }) => JSON.stringify([id, properties, plan]);

/** @param {number} status @param {string} message @param {string} [description] */
const refuse = (status, message, description = message) => ({
  status,
  json: { status, message, description },
});

/**
 * A Shopify storefront's Ajax API (shopify.dev/docs/api/ajax), below a locale: `cart.js`, `cart/add.js`,
 * `cart/change.js`, `cart/update.js`, `products/{handle}.js`. Amounts are hundredths in every currency.
 */
export class ShopifyShop {
  shelf = openShelf();
  /** @type {State} */
  state = { lines: [], codes: [] };

  /** @param {{ currency: string, root: string }} options */
  constructor({ currency, root }) {
    this.currency = currency;
    this.root = root;
  }

  /** @param {import('./start-server.mjs').Request} request @returns {import('./start-server.mjs').Fault['on'] | undefined} */
  kindOf({ url, body }) {
    const path = url.pathname.slice(this.root.length);
    if (path === 'cart.js') return 'read';
    if (path === 'cart/add.js') return 'add';
    if (path === 'cart/change.js') return body.quantity === 0 ? 'remove' : 'change';
    return path === 'cart/update.js' ? 'change' : undefined;
  }

  /** @param {import('./start-server.mjs').Request} request */
  answer({ url, body }) {
    if (!url.pathname.startsWith(this.root)) return { status: 404, json: {} };
    const path = url.pathname.slice(this.root.length);
    if (path === 'cart.js') return { status: 200, json: this.cart() };
    if (path === 'cart/add.js') return this.add(body.items);
    if (path === 'cart/change.js') return this.change(body);
    if (path === 'cart/update.js') {
      if (body.discount !== undefined) this.state.codes = body.discount.split(',').filter(Boolean);
      return { status: 200, json: this.cart() };
    }
    return this.product(/^products\/(.+)\.js$/.exec(path)?.[1] ?? '');
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
    return { status, message: 'Cart Error', description: 'The shop says no.' };
  }

  /** The hash changes with what is in the line and with the discounts. @param {Line} line */
  keyOf(line) {
    const content = nameOf(line) + this.state.codes.join();
    return `${line.id}:${createHash('md5').update(content).digest('hex')}`;
  }

  /** @param {number} amount */
  hundredths(amount) {
    return Math.round((amount * 100) / 10 ** digitsOf(this.currency));
  }

  /** @param {Line} line */
  item(line) {
    const ware = this.shelf.get(line.id);
    if (!ware) throw new Error(`no variant ${line.id}`);
    const price = this.hundredths(ware.price);
    return {
      id: Number(line.id),
      variant_id: Number(line.id),
      product_id: Number(ware.productId),
      key: this.keyOf(line),
      handle: ware.handle,
      title: ware.title,
      sku: ware.sku,
      quantity: line.quantity,
      price,
      final_price: price,
      line_price: price * line.quantity,
      final_line_price: price * line.quantity,
      properties: line.properties ?? null,
      ...(line.selling_plan && {
        selling_plan_allocation: { selling_plan: { id: line.selling_plan } },
      }),
    };
  }

  cart() {
    const items = this.state.lines.map((line) => this.item(line));
    const total = items.reduce((sum, { line_price: price }) => sum + price, 0);
    return {
      token: 'token-1',
      note: null,
      attributes: {},
      currency: this.currency,
      items,
      item_count: items.reduce((sum, { quantity }) => sum + quantity, 0),
      items_subtotal_price: total,
      total_price: total,
      total_discount: 0,
      requires_shipping: true,
      cart_level_discount_applications: [],
      discount_codes: this.state.codes.map((code) => ({ code, applicable: CODES.includes(code) })),
    };
  }

  /** A theme may send ids as numbers. @param {(Omit<Line, "id"> & { id: string | number })[]} items */
  add(items) {
    const lines = items.map((line) => ({ ...line, id: String(line.id) }));
    for (const { id, quantity } of lines) {
      const ware = this.shelf.get(id);
      if (!ware) return refuse(422, 'Cart Error', 'Cannot find variant');
      const held = this.state.lines.reduce(
        (sum, one) => sum + (one.id === id ? one.quantity : 0),
        0,
      );
      if (ware.stock === 0) {
        return refuse(422, 'Cart Error', `The product '${ware.title}' is already sold out.`);
      }
      if (held + quantity > ware.stock) {
        // Shops were seen to add what is left and to answer with a 422 all the same.
        this.put({ id, quantity: ware.stock - held });
        return refuse(422, 'Cart Error', 'Only available quantity items were added to your cart.');
      }
    }
    return { status: 200, json: { items: lines.map((line) => this.item(this.put(line))) } };
  }

  /** A new line stands first. @param {Line} line */
  put(line) {
    const same = this.state.lines.find((one) => nameOf(one) === nameOf(line));
    if (same) same.quantity += line.quantity;
    else if (line.quantity > 0) this.state.lines.unshift({ ...line });
    return same ?? line;
  }

  /** @param {{ id?: string | number, line?: number, quantity?: number }} body */
  change({ id, line: number, quantity = 1 }) {
    const line = number
      ? this.state.lines[number - 1]
      : this.state.lines.find((one) => this.keyOf(one) === id || one.id === String(id));
    if (!line) return refuse(400, 'Bad Request', 'no valid id or line parameter');
    line.quantity = quantity;
    this.state.lines = this.state.lines.filter((one) => one.quantity > 0);
    return { status: 200, json: this.cart() };
  }

  /** @param {string} handle */
  product(handle) {
    const ware = [...this.shelf.values()].find((one) => one.handle === handle);
    if (!ware) return { status: 404, json: {} };
    const { id, sku, stock, options } = ware;
    const price = this.hundredths(ware.price);
    const variant = { id: Number(id), sku, price, available: stock > 0, options };
    return {
      status: 200,
      json: { id: Number(ware.productId), handle, price, variants: [variant] },
    };
  }
}
