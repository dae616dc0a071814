import type { Money } from '@uptier/core';
import { digitsOf, shiftDigits } from '../cart/money.js';
import type { ShopCart, ShopLine } from '../cart/shop-cart.js';

/** Money of the Store API: whole units of 10^-`currency_minor_unit`, as text. */
export interface WooPrices {
  readonly price: string;
  readonly currency_code: string;
  readonly currency_minor_unit: number;
}

interface WooItem {
  readonly key: string;
  readonly id: number;
  readonly sku: string;
  readonly quantity: number;
  readonly quantity_limits?: { readonly editable?: boolean };
  readonly variation?: readonly {
    readonly raw_attribute?: string;
    readonly attribute: string;
    readonly value: string;
  }[];
  /** What plugins have added: engravings, options, parts of a bundle. */
  readonly item_data?: readonly unknown[];
  readonly parent_item_key?: string | null;
  readonly prices: WooPrices;
}

export interface WooCart {
  readonly items: readonly WooItem[];
  readonly coupons: readonly { readonly code: string }[];
  readonly cross_sells: readonly { readonly id: number }[];
  readonly totals: { readonly currency_code: string };
}

/** Which choices of attributes make up a variation. They fit this product only. */
export interface WooExtras {
  readonly id: string;
  readonly variation: readonly { readonly attribute: string; readonly value: string }[];
}

/** A shop may count in other units than its currency has: its setting for decimals is its own. */
export const wooPrice = ({
  price,
  currency_code: code,
  currency_minor_unit: unit,
}: WooPrices): Money => shiftDigits(price, unit, digitsOf(code));

function readLine(item: WooItem): ShopLine {
  const id = String(item.id);
  const variation = (item.variation ?? []).map(({ raw_attribute: raw, attribute, value }) => ({
    attribute: raw ?? attribute,
    value,
  }));
  // The Store API cannot give a plugin's data to another line: it would get lost.
  const isFixed =
    !!item.item_data?.length || !!item.parent_item_key || item.quantity_limits?.editable === false;
  return {
    key: item.key,
    id,
    quantity: item.quantity,
    price: wooPrice(item.prices),
    names: [id],
    ...(item.sku && { others: [item.sku] }),
    ...(variation.length > 0 && { extras: { id, variation } satisfies WooExtras }),
    ...(isFixed && { isFixed }),
  };
}

/** Reads a cart of the Store API. Its lines' sum is taken for the subtotal: both are with tax, or both without. */
export function readWooCart({
  items,
  coupons,
  cross_sells: crossSells,
  totals,
}: WooCart): ShopCart {
  const lines = items.map(readLine);
  return {
    lines,
    subtotal: lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0),
    currency: totals.currency_code,
    codes: coupons.map(({ code }) => code),
    crossSells: crossSells.map(({ id }) => String(id)),
  };
}
