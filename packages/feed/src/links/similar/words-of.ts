import type { Attribute } from '@uptier/core';
import type { ExportedProduct } from '../../products/exported.js';

const NO_WORD = /[^\p{L}\p{N}]+/u;

/** What stands for being in one category at all, which is a likeness too. */
const IN_CATEGORY = '';

const valueOf = (attribute: Attribute): string =>
  String(typeof attribute === 'object' ? attribute.value : attribute);

/** All by which a product may be like another of its category: words of the title, brand, attributes, tags. */
export function wordsOf({ product }: ExportedProduct): Set<string> {
  const { title, brand, attributes = {}, tags = [] } = product;
  const words = new Set([IN_CATEGORY]);
  for (const word of title.normalize('NFKC').toLowerCase().split(NO_WORD))
    if (word) words.add(word);
  if (brand !== undefined) words.add(`brand:${brand.toLowerCase()}`);
  for (const [name, attribute] of Object.entries(attributes))
    words.add(`${name}=${valueOf(attribute)}`.toLowerCase());
  for (const tag of tags) words.add(`#${tag.toLowerCase()}`);
  return words;
}
