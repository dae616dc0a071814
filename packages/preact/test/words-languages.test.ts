import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explainWords } from '@uptier/core';
import { describe, expect, it } from 'vitest';
import type { WordKey } from '../src/words/en.js';
import { answerWords } from '../src/words/en/answer-words.js';
import { bannerWords } from '../src/words/en/banner-words.js';
import { bundleWords } from '../src/words/en/bundle-words.js';
import { buttonWords } from '../src/words/en/button-words.js';
import { carouselWords } from '../src/words/en/carousel-words.js';
import { comparisonWords } from '../src/words/en/comparison-words.js';
import { gainWords } from '../src/words/en/gain-words.js';
import { meterWords } from '../src/words/en/meter-words.js';
import { modalWords } from '../src/words/en/modal-words.js';
import { offerWords } from '../src/words/en/offer-words.js';
import { shippingWords } from '../src/words/en/shipping-words.js';

type Texts = Readonly<Record<string, string>>;

/** All of them: what is forgotten here does not compile. */
const ENGLISH: Readonly<Record<WordKey, string>> = {
  ...offerWords,
  ...buttonWords,
  ...gainWords,
  ...answerWords,
  ...carouselWords,
  ...bundleWords,
  ...bannerWords,
  ...meterWords,
  ...modalWords,
  ...comparisonWords,
  ...shippingWords,
};

const LANGUAGES = ['ar', 'de', 'es', 'fr', 'he', 'ja', 'ko', 'pt-BR', 'ru', 'zh'] as const;

const home = join(import.meta.dirname, '..');

const textsIn = async (language: string): Promise<Texts> => {
  const { words } = (await import(`../src/words/languages/${language}.ts`)) as { words: Texts };
  return words;
};

const formsOf = (language: string) =>
  new Intl.PluralRules(language).resolvedOptions().pluralCategories;

const isRightToLeft = (language: string) => ['ar', 'he'].includes(language);

const keys = Object.keys(ENGLISH);
/** The keys that a number decides, without their form. */
const counted = keys.filter((key) => key.endsWith('.other')).map((key) => key.slice(0, -6));
const isForm = (key: string) =>
  counted.some((name) => /^\.(one|other)$/.test(key.slice(name.length)) && key.startsWith(name));

/** The English text that a text of another language stands for. */
const englishOf = (key: string): string =>
  (ENGLISH as Texts)[key] ?? (ENGLISH as Texts)[key.replace(/\.\w+$/, '.other')] ?? '';

const placesIn = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

/** The forms that only one whole number has: words may name it. */
function lonelyFormsOf(language: string): string[] {
  const rules = new Intl.PluralRules(language);
  const forms = Array.from({ length: 1001 }, (_, count) => rules.select(count));
  return formsOf(language).filter((form) => forms.filter((one) => one === form).length === 1);
}

describe.each(LANGUAGES)('the words in %s', (language) => {
  it('are those of the English, in every form that the language has for a number', async () => {
    const wanted = [
      ...keys.filter((key) => !isForm(key)),
      ...counted.flatMap((name) => formsOf(language).map((form) => `${name}.${form}`)),
    ];
    expect(Object.keys(await textsIn(language)).sort()).toEqual(wanted.sort());
  });

  it('have the places of the English, but for a number that the words name themselves', async () => {
    const lonely = lonelyFormsOf(language);
    for (const [key, text] of Object.entries(await textsIn(language))) {
      const isNamed = lonely.some((form) => key.endsWith(`.${form}`)) && !text.includes('{count}');
      const places = placesIn(englishOf(key)).filter((place) => !isNamed || place !== '{count}');
      expect([key, placesIn(text)]).toEqual([key, places]);
    }
  });

  it('are all there, without a space too many', async () => {
    for (const [key, text] of Object.entries(await textsIn(language))) {
      expect([key, text]).toEqual([key, text.trim().replaceAll(/ {2,}/g, ' ')]);
      expect(text).not.toBe('');
    }
  });

  it('lead from what was to what is in the direction in which the language is read', async () => {
    const { 'gain.attribute': step } = await textsIn(language);
    expect(step).toContain(
      isRightToLeft(language) ? '\u2068{from}\u2069 ← \u2068{to}\u2069' : '{from} → {to}',
    );
  });

  it('give each value a direction of its own where they are read from right to left', async () => {
    for (const text of Object.values(await textsIn(language))) {
      const isolated = text.match(/\u2068\{\w+\}\u2069/g) ?? [];
      const places = text.match(/\{\w+\}/g) ?? [];
      expect([text, isolated.length]).toEqual([text, isRightToLeft(language) ? places.length : 0]);
    }
  });
});

/** Each text of a tree, by its path. */
const leaves = (tree: object, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]: [string, string | object]) =>
    typeof value === 'string' ? [[path + key, value]] : leaves(value, `${path + key}.`),
  );

describe.each(LANGUAGES)('why a shopper sees an offer, in %s', (language) => {
  it('is all there, with the places of the English', async () => {
    const { why } = (await import(`../src/words/why/${language}.ts`)) as { why: object };
    const english = leaves(explainWords.why).map(([path, text]) => [path, placesIn(text)]);
    expect(leaves(why).map(([path, text]) => [path, placesIn(text)])).toEqual(english);
  });
});

/** What Arabic says to a man alone: a woman is told otherwise, and what is said to nobody fits everybody. */
const TO_A_MAN = ['تريد', 'ترغب', 'تحتاج', 'تشاهد', 'تبحث', 'تملك', 'اختر', 'حدد', 'أضف', 'اضغط'];

it('Arabic addresses no man where a woman may read it', async () => {
  const { why } = (await import('../src/words/why/ar.js')) as { why: object };
  const texts = [...Object.values(await textsIn('ar')), ...leaves(why).map(([, text]) => text)];
  const words = texts.flatMap((text) => text.split(/[^\p{L}\p{M}]+/u));
  expect(words.filter((word) => TO_A_MAN.includes(word))).toEqual([]);
});

describe('the languages', () => {
  it('are one file each, and can be imported from the package', () => {
    for (const folder of ['languages', 'why']) {
      const files = readdirSync(join(home, 'src/words', folder));
      expect(files.sort()).toEqual(LANGUAGES.map((name) => `${name}.ts`));
    }
    const manifest = readFileSync(join(home, 'package.json'), 'utf8');
    const { exports } = JSON.parse(manifest) as { exports: object };
    for (const folder of ['words', 'why']) {
      const exported = Object.keys(exports).filter((key) => key.startsWith(`./${folder}/`));
      expect(exported.sort()).toEqual(LANGUAGES.map((name) => `./${folder}/${name}`));
    }
  });
});
