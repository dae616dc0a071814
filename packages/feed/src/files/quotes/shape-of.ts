/** What a name looks like: `C536379` and `C536380` look alike, and words of a customer’s note do not. */
export const shapeOf = (cell: string): string =>
  cell
    .trim()
    .slice(0, 64)
    .replaceAll(/[\p{L}\p{N}]+/gu, (word) => (/\d/.test(word) ? '0' : 'a'));
