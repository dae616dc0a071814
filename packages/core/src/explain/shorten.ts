/**
 * A text of the feed as it may stand within a sentence: 40 letters are enough to know a name again, and some
 * shops' titles have hundreds. Cut between whole characters.
 */
export const shorten = (text: string): string =>
  text.replace(/^(.{39}).{2,}$/su, (_, start: string) => `${start.trimEnd()}…`);
