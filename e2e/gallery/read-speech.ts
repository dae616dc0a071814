import type { Speech } from '@uptier/preact';

/** The words of each language but English, which the components bring with them. */
const WORDS = {
  ar: () => import('@uptier/preact/words/ar'),
  de: () => import('@uptier/preact/words/de'),
  es: () => import('@uptier/preact/words/es'),
  fr: () => import('@uptier/preact/words/fr'),
  he: () => import('@uptier/preact/words/he'),
  ja: () => import('@uptier/preact/words/ja'),
  ko: () => import('@uptier/preact/words/ko'),
  'pt-BR': () => import('@uptier/preact/words/pt-BR'),
  ru: () => import('@uptier/preact/words/ru'),
  zh: () => import('@uptier/preact/words/zh'),
};

const hasWords = (lang: string): lang is keyof typeof WORDS => lang in WORDS;

/** The words of a language, and how it writes numbers. */
export async function readSpeech(lang: string): Promise<Speech> {
  const { words } = hasWords(lang) ? await WORDS[lang]() : {};
  return { locale: lang, words };
}
