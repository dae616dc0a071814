/** A text of somebody else's as it may stand on a screen: nothing in it moves the cursor or turns the line round. */
export const plainText = (text: string): string =>
  text.replaceAll(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu, ' ').trim();
