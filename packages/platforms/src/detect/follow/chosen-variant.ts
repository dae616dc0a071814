import { queryOf } from '../address.js';
import { textOf } from '../own.js';

/** What a shopper chose, and where he did. */
export interface Chosen {
  readonly field?: string | undefined;
  readonly address?: string | undefined;
}

type Field = HTMLInputElement | HTMLSelectElement;

/** Shopify's and WooCommerce's, and those of shops that are built like them. */
const FIELDS =
  'input[name="variation_id"], form[action*="cart"] input[name="id"], form[action*="cart"] select[name="id"]';

/**
 * The field of the page's own product form. Carts in a drawer and lists of products have such forms, too: the first
 * in the main part of the page is meant, or the only one there is.
 */
export function variantField(document: Document): Field | undefined {
  const fields = Array.from(document.querySelectorAll<Field>(FIELDS)).filter(
    (field) => field.type !== 'radio' || field.checked,
  );
  const main = fields.find((field) => field.closest('main, [role="main"]'));
  return main ?? (fields.length === 1 ? fields[0] : undefined);
}

/** WooCommerce writes 0 until one is chosen. */
const chosen = (value: unknown): string | undefined => {
  const text = textOf(value);
  return text === '0' ? undefined : text;
};

export const chosenVariant = (document: Document, address: string): Chosen => ({
  field: chosen(variantField(document)?.value),
  address: chosen(queryOf(address).get('variant')),
});
