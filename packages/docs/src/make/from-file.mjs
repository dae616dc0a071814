import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspace } from '../places.mjs';

/** Where the files of the repository that pages of theirs name are found here; what lies beside one is told by its name. */
const LINKS = /** @type {const} */ ([
  [/\]\(THEMING\.md\)/g, '](/theming)'],
  [/\]\([./]*packages\/docs\/pages\/([\w/-]+)\.md(#[\w-]+)?\)/g, '](/$1$2)'],
  [/\[([\w-]+\.\w+)\]\(\1\)/g, '`$1`'],
]);

/**
 * A chapter of a file of the repository, without its heading: `packages/embed/README.md The tag`. Without a chapter:
 * all but the title.
 * @param {string} asked
 * @throws {Error} Where the file has no such chapter.
 */
export function fromFile(asked) {
  const [, file = asked, chapter] = /^(\S+)(?: (.+))?$/.exec(asked) ?? [];
  const text = readFileSync(join(workspace, file), 'utf8');
  const found = chapter === undefined ? text.replace(/^# .*\n/, '') : chapterOf(text, chapter);
  if (found === undefined) throw new Error(`${file} has no chapter "${chapter}"`);
  return LINKS.reduce((all, [from, to]) => all.replaceAll(from, to), found);
}

/**
 * What stands under a heading, until the next one of its rank.
 * @param {string} text
 * @param {string} chapter
 */
function chapterOf(text, chapter) {
  const [, ...chapters] = `\n${text}`.split(/\n(?=## )/);
  return chapters.find((one) => one.startsWith(`## ${chapter}\n`))?.replace(/^## .*\n/, '');
}
