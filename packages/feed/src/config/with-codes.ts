import { localeOf } from './locale-of.js';
import type { Config } from './read-config.js';

/** Currency and language as standards write them: `eur` is EUR, `de_at` is de-AT. */
export const withCodes = <Said extends Pick<Config, 'currency' | 'locale'>>(said: Said): Said => ({
  ...said,
  ...(said.currency !== undefined && { currency: said.currency.toUpperCase() }),
  ...(said.locale !== undefined && { locale: localeOf(said.locale) }),
});
