/**
 * The ways round in a graph. It finds at least one where there is any, and not every combination.
 * @param {ReadonlyMap<string, readonly string[]>} graph
 * @returns {string[][]} Each begins and ends with the same node.
 */
export function findCycles(graph) {
  /** @type {string[][]} */
  const cycles = [];
  /** @type {Set<string>} */
  const done = new Set();
  /**
   * @param {string} node
   * @param {string[]} path
   */
  const follow = (node, path) => {
    const start = path.indexOf(node);
    if (start >= 0) cycles.push([...path.slice(start), node]);
    if (start >= 0 || done.has(node)) return;
    for (const next of graph.get(node) ?? []) follow(next, [...path, node]);
    done.add(node);
  };
  for (const node of graph.keys()) follow(node, []);
  return cycles;
}
