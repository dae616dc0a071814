import type { Attribute, Measure, Product } from '@uptier/core';
import type { ExportedProduct } from '../products/exported.js';
import { gainName } from './gain-names.js';
import type { Quantity } from './titles/quantity.js';

/** What is more of a product than of the lower tiers of its family. */
export interface ToldGain {
  /** As the shop calls it, where it does. */
  readonly name?: string;
  readonly quantity?: Quantity;
  /** Where that is no number to reckon with: the size, the model year or the format, as the shop writes it. */
  readonly stated?: { readonly scale: 'size' | 'year' | 'format'; readonly text: string };
  /** All tiers state one unit; else they are told in the dimension's own. */
  readonly isOneUnit: boolean;
  readonly locale?: string;
}

const OWN_UNITS: Readonly<Partial<Record<Quantity['dimension'], string>>> = {
  storage: 'GB',
  memory: 'GB',
  mass: 'g',
  volume: 'ml',
  ounces: 'oz',
  length: 'cm',
  duration: 'd',
  power: 'W',
  charge: 'mAh',
  light: 'lm',
  pixels: 'MP',
};

function scaleOf({ quantity, isOneUnit }: ToldGain): Attribute | undefined {
  if (!quantity) return undefined;
  const unit = isOneUnit ? quantity.unit : OWN_UNITS[quantity.dimension];
  const value = isOneUnit ? quantity.amount : quantity.value;
  return { value: Number(value.toPrecision(6)), ...(unit && { unit }), better: 'more' };
}

/** For the unit price, where law and habit know one: weight and volume. */
function measureOf({ quantity }: ToldGain): Measure | undefined {
  if (quantity?.dimension !== 'mass' && quantity?.dimension !== 'volume') return undefined;
  const unit = quantity.dimension === 'mass' ? 'g' : 'ml';
  return { value: Math.round(quantity.value), unit, per: 100 };
}

/** What has no name for its numbers has no attribute. */
function attributesOf(product: Pick<Product, 'attributes'>, gain: ToldGain) {
  const scale = scaleOf(gain);
  const name = gain.name ?? (gain.quantity && gainName(gain.quantity.dimension, gain.locale));
  if (!scale || name === undefined || typeof product.attributes?.[name] === 'object') return {};
  return { attributes: { ...product.attributes, [name]: scale } };
}

function benefitsOf(
  product: Pick<Product, 'benefits'>,
  { stated, name, locale }: ToldGain,
): Pick<Product, 'benefits'> {
  if (!stated) return {};
  const told = `${name ?? gainName(stated.scale, locale)}: ${stated.text}`;
  return { benefits: [...new Set([...(product.benefits ?? []), told])] };
}

/** Says in the feed's own fields what a product has more of than the lower tiers: facts, no adjectives. */
export function tellGains(exported: ExportedProduct, gain: ToldGain): ExportedProduct {
  const { product } = exported;
  const measure = product.measure ?? measureOf(gain);
  return {
    ...exported,
    product: {
      ...product,
      ...attributesOf(product, gain),
      ...benefitsOf(product, gain),
      ...(measure && { measure }),
    },
  };
}
