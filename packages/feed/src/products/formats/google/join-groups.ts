import { toldByVariants } from '../../assemble/told-by-variants.js';
import type { ExportedProduct, ExportedVariant, MerchantLink } from '../../exported.js';
import type { Reading } from '../../reading.js';
import { withoutBlanks } from '../../without-blanks.js';
import type { GoogleItem } from './google-product.js';

/** What all titles begin with, up to a whole word: `Shirt` of `Shirt - Red` and `Shirt - Blue`. */
function titleOf(titles: readonly string[]): string {
  const [first = '', ...others] = titles;
  let length = first.length;
  for (const title of others) while (!title.startsWith(first.slice(0, length))) length--;
  const isWhole = titles.every(
    (title) => title.length === length || /[\s,(|/–-]/.test(title[length]!),
  );
  const start = first.slice(0, length);
  const whole = isWhole ? start : start.replace(/\S+$/, '');
  return whole.replace(/[\s,(|/–-]+$/, '') || first;
}

const keyOf = (options: GoogleItem['options']): string => JSON.stringify(options);

const variantOf = ({ exported, options }: GoogleItem): ExportedVariant => {
  const { product, gtin, at } = exported;
  const { id, price, was, image, measure, available, url } = product;
  const title = Object.values(options).join(' / ');
  return {
    ...withoutBlanks({ title, options, price, was, image, measure, gtin, url }),
    ...(available !== undefined && { available }),
    cartId: id,
    at,
  };
};

const linkKey = ({ kind, by, value }: MerchantLink): string => `${kind} ${by} ${value}`;

/** A product of the items of one group, which differ in what the shopper picks. */
function join(group: string, items: readonly GoogleItem[], reading: Reading): ExportedProduct {
  const [first] = items;
  const told = toldByVariants(items.map(variantOf), reading);
  const { was: _was, measure: _measure, ...kept } = first!.exported.product;
  const links = items.flatMap(({ exported }) => exported.links);
  return {
    ...first!.exported,
    ...told,
    product: {
      ...kept,
      ...told.product,
      id: group,
      title: titleOf(items.map(({ exported }) => exported.product.title)),
    },
    links: [...new Map(links.map((link) => [linkKey(link), link])).values()],
  };
}

/** An item that stands alone: what would part it from others is a fact about it. */
function alone({ exported, options }: GoogleItem): ExportedProduct {
  const attributes = { ...exported.product.attributes, ...options };
  if (Object.keys(attributes).length === 0) return exported;
  return { ...exported, product: { ...exported.product, attributes } };
}

function joined(items: readonly GoogleItem[], reading: Reading): ExportedProduct[] {
  const keys = new Set(items.map(({ options }) => keyOf(options)));
  const isOne = items.length > 1 && keys.size === items.length;
  return isOne ? [join(items[0]!.exported.group!, items, reading)] : items.map(alone);
}

/**
 * Makes one product of the items of a group where each differs from the others in what the shopper picks. Where nobody
 * could tell them apart they stay products of their own.
 */
export async function joinGroups(
  items: AsyncIterable<GoogleItem>,
  reading: Reading,
): Promise<ExportedProduct[]> {
  const groups = new Map<string, GoogleItem[]>();
  // Each group at the place of its first item.
  const found: (ExportedProduct | GoogleItem[])[] = [];
  for await (const item of items) {
    const { group } = item.exported;
    const known = group === undefined ? undefined : groups.get(group);
    if (group === undefined) found.push(alone(item));
    else if (known) known.push(item);
    else {
      const begun = [item];
      groups.set(group, begun);
      found.push(begun);
    }
  }
  return found.flatMap((one) => (Array.isArray(one) ? joined(one, reading) : one));
}
