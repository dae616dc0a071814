import { addressOf, pathOf } from '../address.js';
import type { Facts, View } from '../facts.js';
import { own } from '../own.js';
import { nodesOf, type Node } from './nodes-of.js';
import { orderOf } from './order-of.js';
import { parseBlock } from './parse-block.js';
import { productOf } from './product-of.js';

/** What things that are described after schema.org say of the page. */
export const describedBy = (nodes: readonly Node[], view: View): Facts => ({
  ...productOf(nodes, view),
  ...orderOf(nodes, view),
});

/**
 * Reads the page's JSON-LD. Many single-page apps never change what the server wrote: a block that stood there
 * before the page became another one counts only where it names the new page's own address.
 */
export function fromJsonLd(view: View): Facts {
  const { texts, turn, document, address } = view;
  const isOfThisPage = (node: Node): boolean =>
    pathOf(addressOf(own(node, 'url'), document.baseURI) ?? '') === pathOf(address);
  const nodes = texts.flatMap((text) => {
    const found = nodesOf(parseBlock(text));
    return turn?.texts.includes(text) ? found.filter(isOfThisPage) : found;
  });
  return describedBy(nodes, view);
}
