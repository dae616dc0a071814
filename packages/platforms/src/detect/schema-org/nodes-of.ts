import { listOf, own } from '../own.js';

/** A thing that schema.org has a type for, as the page describes it. */
export type Node = unknown;

/** A page that describes more than this describes no one thing. */
const MOST = 1000;

/** The things that a block describes: in a list, in a `@graph`, or as what its page is about. */
export function nodesOf(block: unknown): Node[] {
  const nodes = [...listOf(block)];
  for (let i = 0; i < nodes.length && nodes.length < MOST; i++) {
    nodes.push(...listOf(own(nodes[i], '@graph')), ...listOf(own(nodes[i], 'mainEntity')));
  }
  return nodes;
}

/** Whether a thing is of a type; `https://schema.org/Product` is a Product too. */
export const isA = (node: Node, type: RegExp): boolean =>
  listOf(own(node, '@type')).some(
    (name) => typeof name === 'string' && type.test(name.replace(/^.*[/:#]/, '')),
  );
