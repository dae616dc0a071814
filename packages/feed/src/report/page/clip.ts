/** A text in so many letters at most, on one line. */
export function clip(text: string, most: number): string {
  // What breaks lines or shows nothing would push a label out of its place.
  const letters = Array.from(text.replaceAll(/[\p{C}\s]+/gu, ' ').trim());
  return letters.length <= most ? letters.join('') : `${letters.slice(0, most - 1).join('')}…`;
}
