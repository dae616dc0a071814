import { UserError } from '../findings/user-error.js';

/** Names a language by its code; nothing where nobody knows it. */
const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** A language as standards write it: `de_at` is de-AT. */
export function localeOf(said: string): string {
  try {
    // Many systems write de_AT.
    const [locale] = Intl.getCanonicalLocales(said.replaceAll('_', '-'));
    if (locale !== undefined && LANGUAGES.of(locale) !== undefined) return locale;
  } catch {
    // Told below, as what is well formed and means nothing.
  }
  throw new UserError({
    code: 'no-locale',
    place: {},
    message: `"${said}" is no code of a language.`,
    advice: 'A language is said by its code, with or without a country: de, en-GB, pt-BR.',
  });
}
