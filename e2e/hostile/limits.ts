/** Whether anybody sees anything of it: blanks, controls and what only joins or directs others are nothing. */
const isSeen = (text: string): boolean => /[^\s\p{Cc}\p{DI}\u2800]/u.test(text);

/**
 * What is left of a text in a field that takes so many characters, without half a sign at its end; nothing where nobody
 * sees it.
 */
export const cut = (text: string, most: number): string | undefined => {
  if (!isSeen(text)) return undefined;
  return text.length > most ? text.slice(0, most).replace(/[\ud800-\udbff]$/, '') : text;
};

/** Whether it can be an id. */
export const isId = (text: string): boolean => isSeen(text) && text.length <= 200;

/** Names that would reach an object's own machinery. */
export const isName = (text: string): boolean =>
  text.length <= 200 && !['__proto__', 'constructor', 'prototype'].includes(text);

/** Whether it leads to a page or a file and no further, as a feed's address may. */
export const isAddress = (text: string): boolean =>
  text !== '' &&
  text.length <= 2000 &&
  !/^ |\\|[^ -~\x80-\uffff]/.test(text) &&
  /^(https?:\/\/|[^:/?#]*([/?#]|$))/i.test(text);

/** Whether a browser that follows it does anything but go to a page. */
export const leadsElsewhere = (text: string): boolean =>
  URL.canParse(text, 'https://shop.test') &&
  !/^https?:$/.test(new URL(text, 'https://shop.test').protocol);

/** Whether a headline has a place in it that no fact fills: then there is none. */
export const headlineOf = (payload: string): string | undefined => {
  const headline = cut(payload, 200) ?? '';
  return /\{[^{}]*\}/.test(headline) ? undefined : headline;
};
