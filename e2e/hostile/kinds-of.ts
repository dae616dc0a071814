/** What makes one payload do other harm than another. */
const KINDS: readonly RegExp[] = [
  /<\/?[a-z][\w:-]*/gi,
  /\bon[a-z]+(?=\s*=)/gi,
  /\b(?:java|vb|live|mocha)\s*script\s*:|\bdata:[\w/;+-]*/gi,
  /\b(?:alert|confirm|prompt|eval|fetch|import|document|window|location|constructor|__proto__)\b/g,
  /&#?\w{0,4}/g,
  /%[0-9a-f]{2}|\\[ux]\w{2}/gi,
  /[^ -~]/gu,
  /\$\{|\{\{|<%|\{%|#\{|\$&/g,
  /expression\(|@import|url\(|behaviou?r/gi,
  // How a line after the first begins.
  /\n\s*[^\w\s]?\w?/g,
];

const LENGTHS = [0, 1, 200, 1000, 2000];

/** Of what kinds a payload is: each a word, after the number of what it is a kind of. */
export function kindsOf(payload: string): readonly string[] {
  const words = KINDS.flatMap((kind, i) =>
    (payload.match(kind) ?? []).map((word) => `${i} ${word.toLowerCase()}`),
  );
  const length = LENGTHS.filter((least) => payload.length > least).length;
  return [...new Set([...words, `length ${length}`])];
}

/** What a kind is a kind of: tags, signs, lengths. */
export const sortOf = (kind: string): string => kind.split(' ', 1)[0]!;
