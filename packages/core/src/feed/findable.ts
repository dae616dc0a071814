import type { Product, Variant } from './product.js';
import { readProduct } from './read-product.js';
import type { Reader } from './reader.js';
import { isFilled } from './values.js';

/** What a product must have, and what a catalog finds it by. The rest is not to be trusted before it is read. */
export interface Findable extends Pick<
  Product,
  'id' | 'title' | 'cartId' | 'sku' | 'url' | 'family' | 'tier' | 'category'
> {
  readonly variants?: readonly Pick<Variant, 'cartId' | 'sku'>[];
  /** So that nobody takes it for a product. */
  readonly price?: unknown;
}

const isData = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** Is right as an id, a name, and a text. */
const isName = (value: unknown): value is string => isFilled(value) && value.length <= 200;

/** Is no address, which some shops put here, and which is read as another text. */
const isCartId = (value: unknown): boolean => isName(value) && !value.includes(':');

const isAddress = (value: unknown): boolean =>
  isName(value) && /^(https?:\/)?\/[!-[\]-~]*$/.test(value);

/** Is right as a tier, and as a price. */
const isCount = (value: unknown): boolean =>
  Number.isInteger(value) && (value as number) > 0 && (value as number) <= 1_000_000;

const isListOf = (value: unknown, isItem: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length <= 100 && value.every(isItem);

function isVariant(value: unknown): boolean {
  if (!isData(value)) return false;
  const { cartId = '-', sku = '-', price = 1 } = value;
  return isCartId(cartId) && isName(sku) && isCount(price);
}

const NONE: readonly never[] = [];

/**
 * Whether the product can surely be read, and all that finds it is right as it stands. A page waits for this, so it
 * asks in the quickest way: what it says no to may still be right.
 */
function isPlain(value: unknown): value is Findable {
  if (!isData(value)) return false;
  const { id, title, cartId = '-', sku = id, family = id, url = '/', tier = 1 } = value;
  const { category = NONE, variants = NONE, plan, contains } = value;
  const { requires = NONE, excludes = NONE, segments = NONE } = value;
  return (
    isName(id) &&
    isName(title) &&
    isCartId(cartId) &&
    isName(sku) &&
    isName(family) &&
    isAddress(url) &&
    isCount(tier) &&
    isListOf(category, isName) &&
    isListOf(variants, isVariant) &&
    isListOf(requires, isName) &&
    isListOf(excludes, isName) &&
    isListOf(segments, isName) &&
    plan === undefined &&
    contains === undefined
  );
}

/** Reads what a product is found by, and the rest only where that alone can tell whether there is a product. */
export const findable: Reader<Findable> = (value, reading) =>
  !reading.lent.length && isPlain(value) ? value : readProduct(value, reading);
