import { walk } from './walk.mjs';

/** @typedef {import('./walk.mjs').Node} Node */

/** Type syntax that holds a value: `a as T`, `a!`, `a satisfies T`, `a<T>`. */
const HOLDS_VALUE = /^TS(As|NonNull|Satisfies|Instantiation)Expression$/;

/** Where a name declares something: fields of nodes, whose patterns may nest. */
const DECLARING = new Set([
  'VariableDeclarator.id',
  'FunctionDeclaration.id',
  'FunctionExpression.id',
  'ClassDeclaration.id',
  'ClassExpression.id',
  'FunctionDeclaration.params',
  'FunctionExpression.params',
  'ArrowFunctionExpression.params',
  'CatchClause.param',
  'ImportSpecifier.local',
  'ImportDefaultSpecifier.local',
  'ImportNamespaceSpecifier.local',
]);

/** Where a name is only a word after a dot, before a colon, or in an import. */
const JUST_A_WORD = new Set([
  'MemberExpression.property',
  'Property.key',
  'MethodDefinition.key',
  'PropertyDefinition.key',
  'ImportSpecifier.imported',
  'ExportSpecifier.exported',
  'ExportSpecifier.local',
  'ExportAllDeclaration.exported',
  'MetaProperty.meta',
  'MetaProperty.property',
  'LabeledStatement.label',
  'BreakStatement.label',
  'ContinueStatement.label',
]);

/**
 * The names that a file reads as values and nowhere declares, so that they must come from the
 * outside. A name that is declared anywhere in the file counts as its own in all of it.
 * @param {unknown} program
 * @returns {{ name: string, node: Node }[]}
 */
export function freeNames(program) {
  const declared = new Set(['arguments']);
  /** @type {{ name: string, node: Node }[]} */
  const read = [];
  walk(program, ({ node, place, parent }) => {
    if (node.type.startsWith('TS') && !HOLDS_VALUE.test(node.type)) return false;
    if (DECLARING.has(place)) for (const name of boundNames(node)) declared.add(name);
    else if (isName(node, place, parent)) read.push({ name: String(node['name']), node });
    return true;
  });
  return read.filter(({ name }) => !declared.has(name));
}

/**
 * The names that a pattern declares: `{ a, b: [c = 1] }` declares a and c.
 * @param {Node} pattern
 * @returns {string[]}
 */
function boundNames(pattern) {
  /** @type {string[]} */
  const names = [];
  walk(pattern, ({ node, place, parent }) => {
    // A default is an expression; what it reads is not declared by it.
    if (node.type.startsWith('TS') || place === 'AssignmentPattern.right') return false;
    if (isName(node, place, parent)) names.push(String(node['name']));
    return true;
  });
  return names;
}

/**
 * @param {Node} node
 * @param {string} place
 * @param {Node | undefined} parent
 */
function isName(node, place, parent) {
  return node.type === 'Identifier' && (!JUST_A_WORD.has(place) || parent?.['computed'] === true);
}
