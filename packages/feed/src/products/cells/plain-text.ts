import { Parser } from 'htmlparser2';

/** What stands in these is never meant to be read. */
const UNREAD = new Set(['script', 'style', 'iframe', 'template', 'noscript', 'object', 'svg']);

/** These stand within a word or a sentence; any other begins a new one. */
const WITHIN = /^(?:a|abbr|b|big|del|em|font|i|ins|mark|s|small|span|strike|strong|sub|sup|u|wbr)$/;

/** Marks that nobody sees, and signs that turn the direction of what follows. */
const UNSEEN = /[\u00AD\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

const MARKED = /<[a-z/!?]|&(?:#\d|#x|[a-z]{2,8};)/i;

/** Exports hold markup that was escaped, even twice. What is deeper than this is no accident. */
const DEPTH = 3;

function withoutMarkup(html: string): string {
  const parts: string[] = [];
  let unread = 0;
  const edge = (name: string): void => void (!WITHIN.test(name) && parts.push(' '));
  const parser = new Parser({
    ontext: (text) => void (unread === 0 && parts.push(text)),
    onopentagname(name) {
      if (UNREAD.has(name)) unread++;
      edge(name);
    },
    onclosetag(name) {
      if (UNREAD.has(name)) unread--;
      edge(name);
    },
  });
  parser.end(html);
  return parts.join('');
}

/** Somebody can see something of it. */
const isSeen = (text: string): boolean => /[^\s\p{Cc}\p{DI}\u2800]/u.test(text);

const withoutUnseen = (text: string): string =>
  text.replaceAll(UNSEEN, '').replaceAll(/(?!\s)\p{Cc}/gu, '');

/** The text of what may be HTML: without markup, entities as what they stand for, blanks as one. */
export function plainText(html: string): string {
  // What is not seen goes first and after each step: a tag may be hidden by it.
  let text = withoutUnseen(html);
  for (let depth = 0; depth < DEPTH && MARKED.test(text); depth++)
    text = withoutUnseen(withoutMarkup(text));
  if (MARKED.test(text)) text = text.replaceAll(/[<>]/g, ' ');
  const plain = text.replaceAll(/\s+/g, ' ').trim();
  return isSeen(plain) ? plain : '';
}
