/** About how wide a letter is, in small ones. */
function widthOf(letter: string): number {
  if (
    /[\u1100-\u11FF\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFF60]|\p{Emoji_Presentation}/u.test(
      letter,
    )
  )
    return 2;
  return /[\p{Lu}\dmw@%&]/u.test(letter) ? 1.2 : 1;
}

/** A text as wide as so many small letters at most, on one line. */
export function clip(text: string, most: number): string {
  // What breaks lines or shows nothing would push a label out of its place.
  const letters = Array.from(text.replaceAll(/[\p{C}\s]+/gu, ' ').trim());
  let width = 0;
  let fitting = 0;
  for (const [i, letter] of letters.entries()) {
    width += widthOf(letter);
    // The dots need the place of one.
    if (width <= most - 1) fitting = i + 1;
  }
  return width <= most ? letters.join('') : `${letters.slice(0, fitting).join('')}…`;
}
