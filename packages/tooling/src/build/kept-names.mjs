import { parseSync } from 'oxc-parser';

/** A longer name would cost more where it is used than it saves where it is passed on. */
const SHORT = 2;

/**
 * The names by which a module's own are known in other files: what `a` is called in `export { a as b }` and `import
 * { b as a }`. Where both sides keep to `b`, neither has to say what it stands for.
 * @param {string} code
 * @returns {Map<string, string>} Its own name -> the other one, which is given to one of them only.
 */
export function keptNames(code) {
  const { module } = parseSync('module.js', code);
  const pairs = [
    ...module.staticExports.flatMap(({ entries }) =>
      entries.map(({ localName, exportName }) => [localName.name, exportName.name]),
    ),
    ...module.staticImports.flatMap(({ entries }) =>
      entries.map(({ localName, importName }) => [localName.value, importName.name]),
    ),
  ];
  /** @type {Map<string, string>} */
  const kept = new Map();
  const taken = new Set();
  for (const [own, other] of pairs) {
    if (!own || !other || other.length > SHORT || kept.has(own) || taken.has(other)) continue;
    kept.set(own, other);
    taken.add(other);
  }
  return kept;
}
