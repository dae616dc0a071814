import { listPages, wholePage } from '../src/pages/write-pages.mjs';

/**
 * A sample of a page.
 * @typedef {object} Block
 * @property {string} place `feed.md 3`: the page, and which of its samples it is.
 * @property {string} language
 * @property {string} title What stands in brackets behind the language: `uptier.config.json`.
 * @property {string} text
 */

const FENCE = /^```(\w+)(?: \[(.+?)\])?\n([\s\S]*?)^```$/gm;

/** Each page with all that is made. */
export const readPages = () =>
  Promise.all(listPages().map(async (page) => ({ page, text: await wholePage(page) })));

/**
 * Every sample in these languages.
 * @param {...string} languages
 */
export async function blocksIn(...languages) {
  const pages = await readPages();
  return pages
    .flatMap(({ page, text }) =>
      [...text.matchAll(FENCE)].map(([, language = '', title = '', sample = ''], at) => ({
        place: `${page} ${at + 1}`,
        language,
        title,
        text: sample,
      })),
    )
    .filter(({ language }) => languages.includes(language));
}
