import type { Product, Quote } from '@uptier/core';
import type { AskStore } from './ask-store.js';
import { wooPrice, type WooPrices } from './read-woo-cart.js';

interface WooProduct {
  readonly id: number;
  readonly sku: string;
  readonly prices: WooPrices;
  readonly is_purchasable: boolean;
  readonly is_in_stock: boolean;
}

const isId = (text: string | undefined): text is string => /^\d+$/.test(text ?? '');

/** What the shop itself says of products today. */
export interface WooProducts {
  quote(products: readonly Product[]): Promise<readonly Quote[]>;
  /** The id of a product that the feed knows by another name: by its SKU. */
  resolve(id: string): Promise<string | undefined>;
}

/** What a shop's plugins make of one product must not cost the others their prices. */
function isProduct(one: unknown): one is WooProduct {
  const { prices } = Object(one) as Partial<WooProduct>;
  return typeof prices === 'object' && prices !== null;
}

const productsIn = (json: unknown): readonly WooProduct[] =>
  Array.isArray(json) ? json.filter(isProduct) : [];

/** For a query; nothing of what no address can hold. */
function encoded(name: string): readonly string[] {
  try {
    return [encodeURIComponent(name)];
  } catch {
    return [];
  }
}

const idOf = ({ id, cartId }: Product): string | undefined => [cartId, id].find(isId);

export function wooProducts(store: AskStore): WooProducts {
  const skus = new Map<string, string>();

  const list = async (query: string): Promise<readonly WooProduct[]> =>
    productsIn(await store.read(`/products?${query}`));

  /** Ids by one request, SKUs by another; the list leaves variations out, which are asked for one by one. */
  async function find(ids: readonly string[], named: readonly string[]) {
    const [byId, bySku] = await Promise.all([
      ids.length ? list(`include=${ids.join()}&per_page=${ids.length}`) : [],
      named.length ? list(`sku=${named.join()}`) : [],
    ]);
    const missing = ids.filter((id) => !byId.some((found) => String(found.id) === id));
    const single = await Promise.all(
      missing.map((id) => store.read(`/products/${id}`).catch(() => undefined)),
    );
    return [...byId, ...bySku, ...single.filter(isProduct)];
  }

  return {
    async quote(products) {
      for (const { id, sku } of products) if (sku) skus.set(id, sku);
      const named = products
        .filter((one) => !idOf(one))
        .flatMap(({ id, sku }) => encoded(sku ?? id));
      const found = await find(products.map(idOf).filter(isId), named);
      return products.flatMap((product): Quote[] => {
        const { id, sku = id } = product;
        const one = found.find((woo) =>
          idOf(product) ? String(woo.id) === idOf(product) : woo.sku === sku,
        );
        if (!one) return [];
        const { prices, is_in_stock: isInStock, is_purchasable: isPurchasable } = one;
        const available = isInStock && isPurchasable;
        return [{ id, price: wooPrice(prices), currency: prices.currency_code, available }];
      });
    },
    async resolve(id) {
      if (isId(id)) return id;
      const [found] = await list(`sku=${encodeURIComponent(skus.get(id) ?? id)}`);
      return found && String(found.id);
    },
  };
}
