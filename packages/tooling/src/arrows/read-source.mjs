import { parseSync } from 'oxc-parser';
import { freeNames } from './free-names.mjs';
import { walk } from './walk.mjs';

/** @typedef {import('./walk.mjs').Node} Node */

/**
 * @typedef {{ name: string, line: number }} Mention
 *
 * @typedef {object} Source What the rules need to know of a file.
 * @property {string} file From the root, with forward slashes: `packages/core/src/index.ts`.
 * @property {(Mention & { typeOnly: boolean })[]} imports Every module that it names.
 * @property {number[]} computedImports The lines of `import(...)` of a name that is only known later.
 * @property {Mention[]} freeNames Names that it reads and nowhere declares.
 * @property {number[]} actions The lines of what happens when it is imported.
 */

/** Statements that only declare. A call in a declaration is the declaration's own affair. */
const DECLARES = /^(Import|Export|TS)|Declaration$/;

/**
 * @param {string} file
 * @param {string} text
 * @returns {Source}
 * @throws {SyntaxError}
 */
export function readSource(file, text) {
  const { program, errors } = parseSync(file, text);
  const [error] = errors;
  if (error) throw new SyntaxError(`${file}: ${error.message}`);
  /** @param {{ start: number }} node */
  const line = ({ start }) => text.slice(0, start).split('\n').length;
  const imports = importsOf(program);
  return {
    file,
    imports: imports.flatMap(({ name, typeOnly, node }) =>
      name === undefined ? [] : { name, typeOnly, line: line(node) },
    ),
    computedImports: imports.flatMap(({ name, node }) => (name === undefined ? line(node) : [])),
    freeNames: freeNames(program).map(({ name, node }) => ({ name, line: line(node) })),
    actions: program.body
      .filter((node) => !DECLARES.test(node.type) && !isDirective(node))
      .map((node) => line(node)),
  };
}

/**
 * `'use strict'`, for one.
 * @param {import('oxc-parser').Statement | import('oxc-parser').Directive} node
 */
function isDirective(node) {
  return 'directive' in node && typeof node.directive === 'string';
}

// `import 'a'`, `export ... from 'a'` and `import('a')`, for values and for types.
const IMPORTS = /^(Import(Declaration|Expression)|Export\w+Declaration|TSImportType)$/;

/**
 * Every import; without a name where that is only known when it runs.
 * @param {import('oxc-parser').Program} program
 */
function importsOf(program) {
  /** @type {{ name: string | undefined, typeOnly: boolean, node: Node }[]} */
  const found = [];
  walk(program, ({ node }) => {
    const source = /** @type {Node | null | undefined} */ (node['source']);
    if (IMPORTS.test(node.type) && source) {
      found.push({ name: textOf(source), typeOnly: isTypeOnly(node), node });
    }
    return true;
  });
  return found;
}

/**
 * The text of a string or of a template without gaps.
 * @param {Node} source
 * @returns {string | undefined}
 */
function textOf({ value, quasis }) {
  if (typeof value === 'string') return value;
  const [only, ...more] = /** @type {{ value: { cooked: string } }[]} */ (quasis ?? []);
  return more.length === 0 ? only?.value.cooked : undefined;
}

/** @param {Node} node */
function isTypeOnly(node) {
  const { type, importKind, exportKind } = node;
  return type === 'TSImportType' || importKind === 'type' || exportKind === 'type';
}
