/**
 * @typedef {{ type: string, start: number, end: number, [field: string]: unknown }} Node
 *
 * @typedef {object} Visited
 * @property {Node} node
 * @property {string} place Where it hangs: `CallExpression.arguments`. Empty for the tree itself.
 * @property {Node | undefined} parent
 */

/**
 * Visits a syntax tree from the outside in.
 * @param {unknown} tree
 * @param {(visited: Visited) => boolean} visit False: no deeper here.
 */
export function walk(tree, visit) {
  follow({ node: /** @type {Node} */ (tree), place: '', parent: undefined }, visit);
}

/**
 * @param {Visited} visited
 * @param {(visited: Visited) => boolean} visit
 */
function follow(visited, visit) {
  if (!visit(visited)) return;
  const { node } = visited;
  for (const [field, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type !== 'string') continue;
      follow({ node: child, place: `${node.type}.${field}`, parent: node }, visit);
    }
  }
}
