import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../src/boot/language-of.js';
import { localeOf } from '../src/page/locale-of.js';

/** An element in a page of a language. */
function elementIn(lang: string): HTMLElement {
  document.body.innerHTML = `<main lang="${lang}"><p></p></main>`;
  return document.querySelector('p')!;
}

const PAGES = ['ar', 'de', 'en', 'es', 'fr', 'he', 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'ru', 'zh'];

describe('the language whose words an element needs', () => {
  it.each([
    ['ko', 'ko'],
    ['ko-KR', 'ko'],
    ['KO-kr', 'ko'],
    ['pt', 'pt'],
    ['pt-BR', 'pt'],
    ['zh-CN', 'zh'],
    ['zh-Hans-HK', 'zh'],
  ])('is that of the page: for %s it is %s', (lang, language) => {
    expect(languageOf(elementIn(lang), undefined)).toBe(language);
  });

  it.each(['en', 'en-GB', 'pl', 'kok', '', 'de_DE', 'zh-TW', 'zh-HK', 'zh-Hant', 'zh-Hant-CN'])(
    'is none for "%s": English is there',
    (lang) => {
      expect(languageOf(elementIn(lang), undefined)).toBeUndefined();
    },
  );

  it('is none where the page names no language', () => {
    expect(languageOf(document.createElement('p'), undefined)).toBeUndefined();
  });

  it('is that round a shadow tree, where that names none of its own', () => {
    const inside = document.createElement('p');
    elementIn('ko-KR').attachShadow({ mode: 'open' }).append(inside);
    expect([languageOf(inside, undefined), localeOf(inside)]).toEqual(['ko', 'ko-KR']);
    const wrapper = document.createElement('div');
    inside.replaceWith(wrapper);
    wrapper.lang = 'ja';
    wrapper.attachShadow({ mode: 'open' }).append(inside);
    expect([languageOf(inside, undefined), localeOf(inside)]).toEqual(['ja', 'ja']);
  });

  it('is that of the script tag, where it names one', () => {
    expect(languageOf(elementIn('ko'), 'ja-JP')).toBe('ja');
    expect(languageOf(elementIn('ko'), 'en')).toBeUndefined();
    expect(languageOf(elementIn('ko'), '')).toBe('ko');
  });

  it.each(['de_AT', ' de ', 'en_US'])(
    'is that of the page where the tag says "%s", which is none',
    (locale) => {
      expect(languageOf(elementIn('ko'), locale)).toBe('ko');
    },
  );

  it.each(['words', 'why'])('has a chunk of %s, and every such chunk has its language', (kind) => {
    const chunks = readdirSync(join(import.meta.dirname, '../src/chunks'));
    const there = chunks.filter((file) => file.startsWith(`${kind}-`));
    const named = there.map((file) => file.slice(kind.length + 1, -3));
    expect(PAGES.flatMap((lang) => languageOf(elementIn(lang), undefined) ?? [])).toEqual(named);
  });
});
