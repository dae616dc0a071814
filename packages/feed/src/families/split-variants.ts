import type { ExportedProduct, ExportedVariant } from '../products/exported.js';
import { AXIS_RULES, believed } from './evidence/axis-rules.js';
import type { Family } from './family.js';
import { median, riseOf } from './ladder.js';
import { isTooLong } from '../products/is-too-long.js';
import { slugOf } from './name-families.js';
import { isWornCategory, isWornName } from './titles/kinds-of-goods.js';
import { readOption } from './titles/read-option.js';
import type { Mark } from './titles/reading.js';
import { isLetterSize } from './titles/size-words.js';

/** A value of the option that variants are split by. */
interface Rung {
  readonly mark: Mark;
  readonly value: string;
  readonly variants: readonly ExportedVariant[];
}

/** The option on which a product's variants are more or less of it. */
export interface Scale {
  readonly option: string;
  readonly rungs: readonly Rung[];
  readonly confidence: number;
}

/** What is sold out stands for others only where all are. */
const orderOf = ({ price, available }: ExportedVariant): number =>
  (price ?? Infinity) + (available === false ? 1e15 : 0);

/** Of variants the cheapest that can be bought stands for them. */
const chosenOf = (variants: readonly ExportedVariant[]): ExportedVariant =>
  variants.reduce((best, one) => (orderOf(one) < orderOf(best) ? one : best));

function rungsOf(variants: readonly ExportedVariant[], option: string): Rung[] | undefined {
  const rungs = new Map<number, { mark: Mark; value: string; variants: ExportedVariant[] }>();
  for (const variant of variants) {
    const value = variant.options?.[option];
    const mark = value === undefined ? undefined : readOption(option, value);
    if (value === undefined || !mark || !variant.price) return undefined;
    const rung = rungs.get(mark.rank);
    if (rung && rung.mark.axis !== mark.axis) return undefined;
    if (rung) rung.variants.push(variant);
    else rungs.set(mark.rank, { mark, value, variants: [variant] });
  }
  const sorted = [...rungs.values()].toSorted((a, b) => a.mark.rank - b.mark.rank);
  return sorted.every(({ mark }) => mark.axis === sorted[0]!.mark.axis) ? sorted : undefined;
}

/** What is worn costs little more in larger sizes; what is eaten does. */
const LETTER_STEP = 0.08;

const NO_TIER: readonly string[] = ['size', 'length', 'extent'];

function scaleOn(exported: ExportedProduct, option: string): Scale | undefined {
  const { product, variants } = exported;
  const rungs = rungsOf(variants, option);
  if (!rungs || rungs.length < 2) return undefined;
  if (rungs.some((rung) => isTooLong(idOfRung(product.id, rung)))) return undefined;
  const { axis } = rungs[0]!.mark;
  const rule = AXIS_RULES.find((one) => one.axis === axis);
  const name = product.title.split(/[^\p{L}\p{N}-]+/u).filter(Boolean);
  const isFit = (product.category ?? []).some(isWornCategory) || isWornName(name);
  if (!rule || (isFit && NO_TIER.includes(axis))) return undefined;
  const rise = riseOf(rungs.map(({ variants: some }) => median(some.map(({ price }) => price!))));
  const isSmall = rise.least < LETTER_STEP && rungs.every(({ mark }) => isLetterSize(mark.label));
  return { option, rungs, confidence: isSmall ? 0.5 : believed(rule, rise) };
}

/** The scale among a product's options that is believed most; `undefined` where its variants are no tiers. */
export function findScale(exported: ExportedProduct): Scale | undefined {
  if (exported.variants.length < 2) return undefined;
  const options = Object.keys(exported.variants[0]!.options ?? {});
  return options
    .flatMap((option) => scaleOn(exported, option) ?? [])
    .reduce<Scale | undefined>(
      (best, one) => (best && best.confidence >= one.confidence ? best : one),
      undefined,
    );
}

export const idOfRung = (parent: string, { value }: Rung): string => `${parent}--${slugOf(value)}`;

const withoutOption = (variant: ExportedVariant, option: string): ExportedVariant => ({
  ...variant,
  options: Object.fromEntries(
    Object.entries(variant.options ?? {}).filter(([name]) => name !== option),
  ),
});

function productOf(exported: ExportedProduct, option: string, rung: Rung): ExportedProduct {
  const { product } = exported;
  const { value, variants } = rung;
  const { cartId, sku, price, was, image, measure, gtin, at, url, options } = chosenOf(variants);
  // What was true of the parent's own price is not of this one.
  const { was: _was, lowest30: _lowest30, measure: _measure, ...kept } = product;
  return {
    ...exported,
    product: {
      ...kept,
      id: idOfRung(product.id, rung),
      title: `${product.title} – ${rung.mark.label}`,
      parent: product.id,
      // All of them, so that a shop without ids of its variants can find the one that is put in the cart.
      options: { ...product.options, ...options, [option]: value },
      ...(cartId !== undefined && { cartId }),
      ...(sku !== undefined && { sku }),
      ...(url !== undefined && { url }),
      ...(price !== undefined && { price }),
      ...(was !== undefined && { was }),
      ...(image && { image }),
      ...(measure && { measure }),
      available: variants.some(({ available }) => available !== false),
    },
    at,
    variants: variants.length > 1 ? variants.map((one) => withoutOption(one, option)) : [],
    ...(gtin !== undefined && { gtin }),
  };
}

/** Makes a product of each step of a scale, and the family of them. */
export function splitVariants(
  exported: ExportedProduct,
  { option, rungs, confidence }: Scale,
): { products: readonly ExportedProduct[]; family: Family } {
  const { id } = exported.product;
  return {
    products: rungs.map((rung) => productOf(exported, option, rung)),
    family: {
      id,
      members: rungs.map((rung, i) => ({
        id: idOfRung(id, rung),
        tier: i + 1,
        tierName: rung.mark.label,
      })),
      confidence,
      evidence: [
        `The variants differ in ${option} (${rungs.map(({ mark }) => mark.label).join(', ')}), and the price rises with it.`,
      ],
    },
  };
}
