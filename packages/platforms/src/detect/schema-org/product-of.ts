import { addressOf, pathOf } from '../address.js';
import { placed, type Facts, type View } from '../facts.js';
import { currencyIn } from '../money/currency-in.js';
import { listOf, own, textIn } from '../own.js';
import { referTo } from '../refer-to.js';
import { isA, type Node } from './nodes-of.js';

const PRODUCT = /^(Individual)?Product(Group|Model)?$/;

const isVariant = (node: Node): boolean =>
  own(node, 'isVariantOf') !== undefined || own(node, 'inProductGroupWithID') !== undefined;

/** What a shop knows the product by. */
export const nameOf = (node: Node): string | undefined =>
  textIn(node, 'sku', 'productID', 'productGroupID') ??
  listOf(own(node, 'offers'))
    .map((offer) => textIn(offer, 'sku'))
    .find(Boolean);

const currencyOf = (node: Node): string | undefined =>
  listOf(own(node, 'offers'))
    .flatMap((offer) => [offer, ...listOf(own(offer, 'priceSpecification'))])
    .map((offer) => currencyIn(offer, 'priceCurrency'))
    .find(Boolean);

/** The one product that a page is about; none where it lists several and none of them has the page's address. */
function mainOf(products: readonly Node[], isHere: (node: Node) => boolean): Node {
  const tops = products.filter((node) => !isVariant(node));
  const among = tops.length ? tops : products;
  const [first] = among;
  const name = nameOf(first);
  // Apps that show reviews describe the page's product once more.
  const isOne = among.length === 1 || among.every((node) => name && nameOf(node) === name);
  return among.find(isHere) ?? (isOne ? first : undefined);
}

/**
 * The product that the page's descriptions are about, and the currency of its offers. A group stands with its
 * variants: the one that has the very address of the page names it.
 */
export function productOf(nodes: readonly Node[], { document, address }: View): Facts {
  const offers = nodes.filter((node) => isA(node, /^Offer$/));
  const offered = offers.flatMap((offer) => listOf(own(offer, 'itemOffered')));
  const products = [...nodes, ...offered].filter((node) => isA(node, PRODUCT));
  const addressIn = (node: Node) => addressOf(own(node, 'url'), document.baseURI);
  const main = mainOf(products, (node) => pathOf(addressIn(node) ?? '') === pathOf(address));
  if (main === undefined) return {};
  const variants = [...listOf(own(main, 'hasVariant')), ...products.filter(isVariant)];
  const shown = variants.find((node) => addressIn(node) === address) ?? main;
  const product = referTo(addressIn(main) ?? address, nameOf(shown) ?? nameOf(main));
  const currency = [shown, main, ...variants, { offers }].map(currencyOf).find(Boolean);
  return {
    ...placed('product'),
    ...(product && { product }),
    ...(currency && { currency }),
  };
}
