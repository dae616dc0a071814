import { UserError } from '../findings/user-error.js';
import type { Config } from './read-config.js';

/** Names a language by its code; nothing where nobody knows it. */
const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

function localeOf(said: string): string {
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

/** Currency and language as standards write them: `eur` is EUR, `de_at` is de-AT. */
export const withCodes = <Said extends Pick<Config, 'currency' | 'locale'>>(said: Said): Said => ({
  ...said,
  ...(said.currency !== undefined && { currency: said.currency.toUpperCase() }),
  ...(said.locale !== undefined && { locale: localeOf(said.locale) }),
});
