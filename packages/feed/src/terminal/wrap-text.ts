import { charactersOf, textWidth } from './text-width.js';

/** A word that is wider than a line, in pieces that are not. */
function cutWord(word: string, width: number): string[] {
  if (textWidth(word) <= width) return [word];
  const pieces = [''];
  for (const character of charactersOf(word)) {
    const longer = pieces.at(-1)! + character;
    if (textWidth(longer) <= width) pieces[pieces.length - 1] = longer;
    else pieces.push(character);
  }
  return pieces.filter(Boolean);
}

/** A text in lines of at most `width` columns, broken between words where it can be. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((one) => cutWord(one, width))) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(last) + 1 + textWidth(word) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length ? lines : [''];
}
