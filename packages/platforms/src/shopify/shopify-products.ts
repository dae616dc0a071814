import type { Product, Quote } from '@uptier/core';
import type { Ask } from '../cart/ask.js';
import { fromHundredths } from './read-shopify-cart.js';
import { variantId } from './variant-id.js';

/** Products without a cart id of which a page view reads the shop's own file. */
const MOST_RESOLVED = 4;

interface AjaxVariant {
  readonly id: number;
  readonly sku: string | null;
  readonly price: number;
  readonly available: boolean;
  readonly options: readonly string[];
}

interface AjaxProduct {
  readonly variants: readonly AjaxVariant[];
}

type Named = Pick<Product, 'id'> & Partial<Product>;

/** A product's handle is in its address; a feed whose ids are handles needs none. */
const handleOf = ({ id, url }: Named): string =>
  /\/products\/([^/?#]+)/.exec(url ?? '')?.[1] ?? encodeURIComponent(id);

/** The variant by its cart id; else by SKU; else by options; else the only one. */
function findVariant(
  { cartId, sku, options }: Named,
  { variants }: AjaxProduct,
): AjaxVariant | undefined {
  if (cartId) return variants.find(({ id }) => String(id) === variantId(cartId));
  const wanted = Object.values(options ?? {});
  const bySku = sku ? variants.filter((variant) => variant.sku === sku) : [];
  const byOptions = wanted.length
    ? variants.filter((variant) => wanted.every((value) => variant.options.includes(value)))
    : [];
  const found = [bySku, byOptions, variants].find(({ length }) => length === 1);
  return found?.[0];
}

export interface Reading {
  readonly ask: Ask;
  readonly root: () => string;
  readonly currency: () => string | undefined;
}

/** What the shop's own product files say. A page view reads each once. */
export class ShopifyProducts {
  readonly #reading: Reading;
  readonly #files = new Map<string, Promise<AjaxProduct>>();
  readonly #seen = new Map<string, Product>();
  readonly #resolved = new Set<string>();

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  quote = async (products: readonly Product[]): Promise<readonly Quote[]> => {
    const currency = this.#reading.currency();
    if (!currency) return [];
    const quotes = products.map(async (product): Promise<Quote | undefined> => {
      const variant = await this.#variantOf(product).catch(() => undefined);
      if (!variant) return undefined;
      const { price, available } = variant;
      return { id: product.id, price: fromHundredths(price, currency), currency, available };
    });
    return (await Promise.all(quotes)).filter((quote) => quote !== undefined);
  };

  /** The variant that a product without a cart id is bought by. */
  resolve = async (id: string): Promise<string | undefined> => {
    const product: Named = this.#seen.get(id) ?? { id };
    const variant = findVariant(product, await this.#read(handleOf(product)));
    return variant && String(variant.id);
  };

  async #variantOf(product: Product): Promise<AjaxVariant | undefined> {
    const { id, cartId } = product;
    this.#seen.set(id, product);
    if (!cartId && !this.#resolved.has(id) && this.#resolved.size >= MOST_RESOLVED)
      return undefined;
    if (!cartId) this.#resolved.add(id);
    return findVariant(product, await this.#read(handleOf(product)));
  }

  #read(handle: string): Promise<AjaxProduct> {
    const { ask, root } = this.#reading;
    const file =
      this.#files.get(handle) ??
      ask(`${root()}products/${handle}.js`).then(({ json }) => json as AjaxProduct);
    this.#files.set(handle, file);
    // What could not be read now may be read later.
    file.catch(() => this.#files.delete(handle));
    return file;
  }
}
