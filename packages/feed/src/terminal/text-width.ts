import { stripVTControlCharacters } from 'node:util';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What takes two columns: East Asian letters, signs of full width, and pictures. */
const WIDE =
  /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]|.\uFE0F)/u;
const UNSEEN = /^[\p{Cc}\p{Mn}\p{Me}\p{Cf}]+$/u;

/** What people see as one character. */
export const charactersOf = (text: string): string[] =>
  Array.from(graphemes.segment(text), ({ segment }) => segment);

const widthOf = (character: string): number =>
  UNSEEN.test(character) ? 0 : WIDE.test(character) ? 2 : 1;

/** How many columns of a screen a text takes. Colours take none. */
export function textWidth(text: string): number {
  const plain = stripVTControlCharacters(text);
  if (/^[ -~]*$/.test(plain)) return plain.length;
  return charactersOf(plain).reduce((sum, character) => sum + widthOf(character), 0);
}
