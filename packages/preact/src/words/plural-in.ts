import { formatter } from './formatter.js';

/** The form that a count asks for. English has two, which are known without asking the browser. */
export const pluralIn = (language: string | undefined, count: number): Intl.LDMLPluralRule =>
  language && /^en\b/.test(language)
    ? count === 1
      ? 'one'
      : 'other'
    : formatter('PluralRules', language).select(count);
