import { digitsOf, minorUnits } from '../cart/money.js';
import type { ShopCart, ShopLine } from '../cart/shop-cart.js';

interface BigItem {
  readonly id: string;
  readonly productId: number;
  readonly variantId?: number | null;
  readonly parentId?: number | string | null;
  readonly sku?: string | null;
  readonly quantity: number;
  /** For one, after discounts; a decimal. */
  readonly salePrice: number;
  readonly isMutable?: boolean;
  readonly giftWrapping?: unknown;
  readonly options?: readonly { readonly nameId: number; readonly valueId?: number | null }[];
}

export interface BigCart {
  readonly id: string;
  readonly version?: number;
  readonly currency: { readonly code: string };
  readonly coupons?: readonly { readonly code: string }[];
  readonly lineItems: {
    readonly physicalItems?: readonly BigItem[];
    readonly digitalItems?: readonly BigItem[];
  };
}

/** The options that a line was bought with. They fit this product only. */
export interface BigExtras {
  readonly of: string;
  readonly optionSelections: readonly { readonly optionId: number; readonly optionValue: number }[];
}

function readLine(item: BigItem, digits: number): ShopLine {
  const id = String(item.productId);
  const variant = item.variantId ? `${id}:${item.variantId}` : undefined;
  const options = item.options ?? [];
  // A text that the shopper wrote has no id, and a wrapping belongs to its line: neither can be given to another.
  const isFixed =
    item.isMutable === false ||
    !!item.parentId ||
    !!item.giftWrapping ||
    options.some(({ valueId }) => !valueId);
  const optionSelections = options.flatMap(({ nameId: optionId, valueId }) =>
    valueId ? [{ optionId, optionValue: valueId }] : [],
  );
  const of = variant ?? id;
  return {
    key: item.id,
    id,
    ...(variant && { variant }),
    quantity: item.quantity,
    price: minorUnits(item.salePrice, digits),
    names: variant ? [variant, id] : [id],
    ...(item.sku && { others: [item.sku] }),
    ...(optionSelections.length > 0 && { extras: { of, optionSelections } satisfies BigExtras }),
    ...(isFixed && { isFixed }),
  };
}

/** Reads a cart of the storefront's API; gift certificates and custom items are left out, since nothing can be offered for them. */
export function readBigCart({ id, version, currency, coupons = [], lineItems }: BigCart): ShopCart {
  const { physicalItems = [], digitalItems = [] } = lineItems;
  const digits = digitsOf(currency.code);
  const lines = [...physicalItems, ...digitalItems].map((item) => readLine(item, digits));
  return {
    lines,
    subtotal: lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0),
    currency: currency.code,
    codes: coupons.map(({ code }) => code),
    handle: { id, version },
  };
}
