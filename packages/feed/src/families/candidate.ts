import type { ExportedProduct } from '../products/exported.js';
import { isFitting, isVintage, isVoucher, isWorn } from './titles/kinds-of-goods.js';
import { readTitle } from './titles/read-title.js';
import type { Axis, Mark, Reading } from './titles/reading.js';

/** A product of which it is asked whether it is a version of another one. */
export interface Candidate {
  readonly exported: ExportedProduct;
  readonly id: string;
  readonly price: number;
  readonly reading: Reading;
  readonly brand: string;
  /** The finest category. */
  readonly leaf: string;
}

/** The lowest of a product's prices; `undefined` where it has none. */
export function priceOf({ product, variants }: ExportedProduct): number | undefined {
  if (product.price) return product.price;
  const prices = variants.flatMap(({ price }) => price ?? []);
  return prices.length ? Math.min(...prices) : undefined;
}

const leafOf = ({ product }: ExportedProduct): string => product.category?.at(-1) ?? '';

const categoriesOf = ({ product }: ExportedProduct): string[] =>
  (product.category ?? []).map((name) => name.replaceAll('-', ' '));

/** All words of its name and its categories. */
const kindOf = (exported: ExportedProduct): string =>
  [exported.product.title, ...categoriesOf(exported)].join(' | ');

/** What no axis of these goods can be: sizes of what is worn, years of a wine. */
function mayDiffer(exported: ExportedProduct, { words }: Reading): (mark: Mark) => boolean {
  const isFit = isWorn(words, categoriesOf(exported));
  const worn = new Set<Axis>(isFit ? ['size', 'length', 'extent'] : []);
  const isWine = isVintage(kindOf(exported));
  return ({ axis }) => !worn.has(axis) && !(isWine && axis === 'year');
}

/**
 * Reads a product as a candidate. One without a price, a voucher and a part that is sized by what it fits are none: of
 * these nothing in a title tells a better version.
 */
export function readCandidate(exported: ExportedProduct): Candidate | undefined {
  const { product } = exported;
  const price = priceOf(exported);
  if (!price || isVoucher(kindOf(exported))) return undefined;
  const reading = readTitle(product.title);
  const isLadder = mayDiffer(exported, reading);
  const marks = isFitting(product.title) ? [] : reading.marks.filter(isLadder);
  const others = reading.marks.filter((mark) => !marks.includes(mark));
  return {
    exported,
    id: product.id,
    price,
    // A mark that is none names the thing, or says whom it fits.
    reading: {
      words: isFitting(product.title)
        ? [...reading.words, ...others.map(({ label }) => label)]
        : reading.words,
      marks,
      look: reading.look,
    },
    brand: (product.brand ?? '').toLowerCase(),
    leaf: leafOf(exported).toLowerCase(),
  };
}
