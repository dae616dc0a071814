import { parseSync } from 'oxc-parser';

/**
 * @typedef {object} PartGroup
 * @property {string} about What its parts have in common.
 * @property {{ name: string, about: string }[]} parts
 */

/**
 * The parts that a source declares: each interface is a group, each of its properties a part, and the comment over
 * it says what it is.
 * @param {string} text
 * @returns {PartGroup[]}
 */
export function readParts(text) {
  const { program, comments } = parseSync('parts.ts', text);
  /** @param {{ start: number }} node */
  const about = (node) => {
    const last = comments.findLast(({ end }) => end <= node.start);
    const isNext = last && text.slice(last.end, node.start).trim() === '';
    return isNext ? last.value.replaceAll(/\s*\n?\s*\*+\s*/g, ' ').trim() : '';
  };
  return program.body.flatMap((node) => {
    const declared = node.type === 'ExportNamedDeclaration' ? node.declaration : node;
    if (declared?.type !== 'TSInterfaceDeclaration') return [];
    const parts = declared.body.body.flatMap((member) =>
      member.type === 'TSPropertySignature'
        ? { name: keyOf(member.key), about: about(member) }
        : [],
    );
    return { about: about(node), parts };
  });
}

/** @param {import('oxc-parser').PropertyKey} key */
function keyOf(key) {
  if (key.type === 'Identifier') return key.name;
  return key.type === 'Literal' ? String(key.value) : '';
}
