import { digitsOf } from './shelf.mjs';

/** What a WooCommerce shop sells, as its Store API tells it: `products` and `products/{id}`. */
export class WooWares {
  /** @param {{ shelf: Map<string, import('./shelf.mjs').Ware>, currency: string, minorUnit: number }} shop */
  constructor({ shelf, currency, minorUnit }) {
    this.shelf = shelf;
    this.currency = currency;
    this.minorUnit = minorUnit;
  }

  /** @param {string} id */
  product(id) {
    const ware = this.shelf.get(id);
    if (!ware) return undefined;
    const digits = digitsOf(this.currency);
    return {
      id: Number(id),
      name: ware.title,
      sku: ware.sku,
      prices: {
        price: String(Math.round((ware.price * 10 ** this.minorUnit) / 10 ** digits)),
        currency_code: this.currency,
        currency_minor_unit: this.minorUnit,
      },
      is_purchasable: true,
      is_in_stock: ware.stock > 0,
    };
  }

  /** The list holds no variations: the bigger phone is one. @param {URLSearchParams} query */
  list(query) {
    const included = query
      .get('include')
      ?.split(',')
      .filter((id) => id !== '128');
    const skus = query.get('sku')?.split(',') ?? [];
    const wares = [...this.shelf.values()].filter(({ sku }) => skus.includes(sku));
    const ids = included ?? wares.map(({ id }) => id);
    return ids.map((id) => this.product(id)).filter(Boolean);
  }
}
