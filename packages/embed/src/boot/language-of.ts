import { langAround } from './lang-around.js';

/**
 * The languages that have a chunk of words: `src/chunks/words-*`. English comes with the widgets. Our Chinese is in
 * simplified characters, which is no reading for who writes the traditional ones.
 */
const WITH_WORDS = /^(ar|de|es|fr|he|ja|ko|pt|ru|zh(?!-(?:Hant|TW|HK|MO)\b))\b/i;

/**
 * The language whose words an element needs beyond English, as its chunk names it. Whether it is the exact form that
 * browsers understand does not matter here.
 * @param locale What the script tag names, which counts more than the page.
 */
export function languageOf(element: HTMLElement, locale: string | undefined): string | undefined {
  // What browsers take no prices in, such as `de_AT`, the page leaves out.
  const said = /^[a-z\d-]+$/i.test(locale ?? '') && locale;
  const named = said || langAround(element);
  return WITH_WORDS.exec(named)?.[1]?.toLowerCase();
}
