import { describe, expect, test } from 'vitest';
import { candidateGuards, momentGuards } from '../../src/decide/guards.js';
import { scores } from '../../src/decide/scores.js';
import { sources } from '../../src/decide/sources.js';
import { en } from '../../src/explain/en.js';

const GUARDS = Object.keys({ ...momentGuards, ...candidateGuards });

/** Every text of a tree, with the path that leads to it. */
const textsOf = (tree: object, path = ''): [path: string, text: string][] =>
  Object.entries(tree).flatMap(([key, value]: [string, string | object]) =>
    typeof value === 'string'
      ? [[path + key, value] as [string, string]]
      : textsOf(value, `${path}${key} / `),
  );

/** Words of those who write the engine, which a merchant need not know. */
const JARGON =
  /\b(candidates?|guards?|slots?|context|catalog|array|boolean|null|undefined|NaN|JSON|enum|id|SKU|tier|tuple|trace|true|false|affinity|token|placement|outranked)\b/i;
/** `camelCase`, `snake_case`, `kebab-case` other than "add-on", and signs of code. */
const CODE = /[a-z][A-Z]|\w_\w|\b(?!add-on\b)[a-z]+-[a-z]+|[<>{}[\]`=|\\/*]/;

const { why, factors, boost, ...rest } = en;
const titles = Object.values(factors).map(({ title }) => title);
const sentences = [
  ...textsOf(rest),
  ...textsOf(factors).filter(([path]) => !path.endsWith('title')),
  ...textsOf(boost).map(([path, text]) => [path, text.replace('{boost}', '1.5')] as const),
];

describe('what a merchant reads', () => {
  test.each([
    ['guard', Object.keys(en.guards), GUARDS],
    ['source', Object.keys(en.sources), sources.flatMap((named) => Object.keys(named))],
    ['factor', Object.keys(en.factors), Object.keys(scores)],
  ])('tells of every %s of the engine, and of nothing else', (_, told, names) => {
    expect(told.sort()).toEqual(names.sort());
  });

  test('says no two things in the same words', () => {
    expect(new Set(sentences.map(([, text]) => text)).size).toBe(sentences.length);
  });

  test.each(sentences)('is one plain sentence at "%s": %s', (_, text) => {
    expect(text).toMatch(/^[A-Z].*[^.]\.$/);
    expect(text.length).toBeLessThanOrEqual(120);
    expect(text).not.toMatch(CODE);
    expect(text).not.toMatch(JARGON);
  });

  test.each(titles)('names a factor in a few words: %s', (title) => {
    expect(title).toMatch(/^[A-Z][a-z ]{3,30}$/);
  });
});

describe('what a shopper reads', () => {
  test.each(textsOf(why))('holds no word of the engine at "%s": %s', (_, text) => {
    const filled = text.replaceAll(/\{[a-z]+\}/g, 'X');
    expect(filled).not.toMatch(CODE);
    expect(filled).not.toMatch(JARGON);
  });
});
