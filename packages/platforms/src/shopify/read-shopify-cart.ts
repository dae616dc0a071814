import { digitsOf, shiftDigits } from '../cart/money.js';
import type { ShopCart, ShopLine } from '../cart/shop-cart.js';
import { globalId } from './variant-id.js';

interface AjaxItem {
  readonly key: string;
  readonly variant_id: number;
  readonly product_id: number;
  readonly handle: string | null;
  readonly sku: string | null;
  readonly quantity: number;
  /** For one, after the line's own discounts. */
  readonly final_price?: number;
  readonly price: number;
  readonly properties?: Readonly<Record<string, unknown>> | null;
  readonly selling_plan_allocation?: { readonly selling_plan?: { readonly id?: number } };
}

export interface AjaxCart {
  readonly currency: string;
  readonly items: readonly AjaxItem[];
  readonly items_subtotal_price: number;
  /** Seen in shops; the reference was not re-read for it. Where it is missing, codes are left alone. */
  readonly discount_codes?: readonly { readonly code: string; readonly applicable?: boolean }[];
}

/** What a line has that a line put in its place needs too. Sent to the cart as it is. */
export interface ShopifyExtras {
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly selling_plan?: number;
}

/** What an earlier page has kept of them may be anything; nothing else of it is sent. */
export const extrasOf = (kept: unknown): ShopifyExtras => {
  const { properties, selling_plan: plan } = Object(kept) as ShopifyExtras;
  return { ...(properties && { properties }), ...(plan !== undefined && { selling_plan: plan }) };
};

/**
 * An amount of the Ajax API in minor units of its currency. The API counts hundredths whatever the currency: 1000 yen
 * are 100000. That was read for currencies without minor units; for those with three digits it was not re-read.
 */
export const fromHundredths = (amount: number, currency: string): number =>
  shiftDigits(amount, 2, digitsOf(currency));

function readLine(item: AjaxItem, currency: string): ShopLine {
  const { key, quantity, handle, sku } = item;
  const variant = String(item.variant_id);
  const properties = item.properties ?? {};
  const plan = item.selling_plan_allocation?.selling_plan?.id;
  const extras: ShopifyExtras = {
    ...(Object.keys(properties).length > 0 && { properties }),
    ...(plan !== undefined && { selling_plan: plan }),
  };
  const others = [handle, sku, String(item.product_id)].filter(
    (name) => name !== null && name !== '',
  );
  return {
    key,
    id: handle ?? String(item.product_id),
    variant,
    quantity,
    price: fromHundredths(item.final_price ?? item.price, currency),
    names: [variant, globalId(variant)],
    others: others as string[],
    ...(Object.keys(extras).length > 0 && { extras }),
  };
}

/** Reads the answer of `cart.js`. */
export const readShopifyCart = (cart: AjaxCart): ShopCart => ({
  lines: cart.items.map((item) => readLine(item, cart.currency)),
  subtotal: fromHundredths(cart.items_subtotal_price, cart.currency),
  currency: cart.currency,
  codes: cart.discount_codes
    ?.filter(({ applicable }) => applicable !== false)
    .map(({ code }) => code),
});
