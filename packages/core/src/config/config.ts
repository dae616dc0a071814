import { object } from '../feed/containers.js';
import { attempt, startReading, type Warning } from '../feed/reader.js';
import { currency as currencyCode, flag, language, oneOf, url } from '../feed/values.js';

/** What the page set, once, before anything else. */
export interface Config {
  /** Address of the feed; may hold `{locale}` and `{currency}`. */
  readonly feed: string;
  readonly locale?: string;
  readonly currency?: string;
  readonly consent?: boolean;
  /** `none` keeps nothing at all, not even what was declined in this tab. */
  readonly storage?: 'session' | 'none';
}

/** A config, or what is wrong with the settings. */
export interface ReadConfig {
  readonly config?: Config;
  readonly warnings: readonly Warning[];
}

const settings = object<Config>(
  {
    feed: url,
    locale: language,
    currency: currencyCode,
    consent: flag,
    storage: oneOf('session', 'none'),
  },
  ['feed'],
);

/** Reads raw settings, such as a script tag's. Never throws. */
export function readConfig(raw: unknown): ReadConfig {
  const reading = startReading();
  const config = attempt(raw, reading, settings);
  return { ...(config && { config }), warnings: reading.warnings };
}
