/**
 * What makes a part of a page. `asked` is what stands behind its name.
 * @typedef {(asked: string) => string | Promise<string>} Maker
 */

const MARK = /^<!-- made: ([\w-]+)(?: (.+?))? -->$/gm;

/**
 * Puts what is made in place of the marks that ask for it: `<!-- made: guards -->`.
 * @param {string} text
 * @param {Readonly<Record<string, Maker>>} makers
 * @throws {Error} Where nobody makes what a mark asks for.
 */
export async function fillPage(text, makers) {
  const parts = [];
  let from = 0;
  for (const { 0: mark, 1: name = '', 2: asked = '', index } of text.matchAll(MARK)) {
    const make = makers[name];
    if (!make) throw new Error(`${mark}: there are ${Object.keys(makers).join(', ')}`);
    parts.push(text.slice(from, index), (await make(asked)).trim());
    from = index + mark.length;
  }
  return parts.join('') + text.slice(from);
}
