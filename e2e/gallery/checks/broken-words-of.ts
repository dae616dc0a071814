import { textsOf } from './lines-of.js';

/** What a browser keeps together if it can. */
const WORD = /\p{Script=Latin}{3,}/gu;
/** A longer one has to be broken somewhere. */
const LONGEST = 20;

/** Where a word stands: more than one box if it is broken. */
function boxesOf(text: Node, { index, 0: word }: RegExpMatchArray): DOMRect[] {
  const range = document.createRange();
  range.setStart(text, index ?? 0);
  range.setEnd(text, (index ?? 0) + word.length);
  return [...range.getClientRects()];
}

/** The words of an element's own text that have been given too little room to stand on one line. */
export const brokenWordsOf = (one: Element): string[] =>
  textsOf(one).flatMap((text) =>
    [...(text.textContent ?? '').matchAll(WORD)]
      .filter(({ 0: { length } }) => length <= LONGEST)
      .filter((word) => new Set(boxesOf(text, word).map(({ top }) => Math.round(top))).size > 1)
      .map(({ 0: word }) => word),
  );
