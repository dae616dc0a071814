import type { Paths } from '../files/paths.js';
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { findPreTicked } from '../checks/pre-ticked.js';
import { parseCommented } from '../files/parse-json.js';
import { readText } from '../files/read-text.js';
import type { Finding } from '../findings/finding.js';
import { adviceFor } from '../findings/advice-for.js';
import { UserError } from '../findings/user-error.js';
import { wrongValues } from './wrong-values.js';

/** What a config may hold. Paths in it are from its own folder. */
const KEYS = {
  products: 'string or list',
  orders: 'string or list',
  views: 'string or list',
  out: 'string',
  review: 'string',
  currency: 'string',
  market: 'string',
  locale: 'string',
  region: 'string',
  taxIncluded: 'boolean',
  columns: 'object',
  families: 'object',
  halfLife: 'number',
  shards: 'string or number',
  compress: 'boolean',
  off: 'boolean',
  policy: 'object',
  campaigns: 'object',
  experiments: 'object',
  topics: 'object',
  messages: 'object',
} as const;

/** What belongs somewhere, as a person says it. */
const WORDS = {
  string: 'a text in quotes',
  number: 'a number',
  boolean: 'true or false, without quotes',
  object: 'an object: { ... }, or a list: [ ... ]',
  'string or list': 'a text in quotes, or a list of them',
  'string or number': 'a text in quotes or a number',
} as const;

const PATHS = ['products', 'orders', 'views', 'out', 'review'] as const;

/** The name under which a config is looked for, where none is said. */
const CONFIG_FILE = 'uptier.config.json';

/** What a shop has settled once, so that its command lines are short. */
export interface Config {
  readonly products?: Paths;
  readonly orders?: Paths;
  readonly views?: Paths;
  readonly out?: string;
  /** The folder of the tables that the merchant reviews: never one that is published. */
  readonly review?: string;
  readonly currency?: string;
  readonly market?: string;
  readonly locale?: string;
  /** Where the shop sells: `EU` asks for the lowest price of 30 days beside an earlier one. */
  readonly region?: string;
  readonly taxIncluded?: boolean;
  /** The file's own column for a field of ours: `{ "title": "Bezeichnung" }`. */
  readonly columns?: Readonly<Record<string, string>>;
  /** `threshold` (0..1): a family of less confidence is only suggested. */
  readonly families?: { readonly threshold?: number };
  /** After so many days an order counts half as much as one of today. */
  readonly halfLife?: number;
  /** `auto`, 0 for one file, or into how many files the feed goes. */
  readonly shards?: string | number;
  /** Whether `.gz` and `.br` copies are written beside the files. */
  readonly compress?: boolean;
  /** Whether the shop has switched all offers off: the feed says so, build after build. */
  readonly off?: boolean;
  /** Head fields of the feed, which pass into it as they are; what is wrong in them, the core's reader says. */
  readonly policy?: object;
  readonly campaigns?: object;
  readonly experiments?: object;
  readonly topics?: object;
  readonly messages?: object;
}

/** A config, and what in it was not understood. */
export interface ReadConfig {
  /** The file that it was read from, where there is one. */
  readonly file?: string;
  readonly config: Config;
  readonly findings: readonly Finding[];
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string');

const isKey = (key: string): key is keyof typeof KEYS => Object.hasOwn(KEYS, key);

function findingsFor(key: string, value: unknown, file: string): readonly Finding[] {
  const place = { file, path: `$.${key}` };
  if (!isKey(key))
    return [
      {
        severity: 'warning',
        code: 'unknown-setting',
        place,
        message: 'There is no such setting.',
        advice: adviceFor(key, Object.keys(KEYS)),
      },
    ];
  const types = KEYS[key].split(' or ');
  const isRight =
    (types.includes(typeof value) && value !== null) || (types.includes('list') && isTexts(value));
  if (isRight) return wrongValues(key, value, file);
  const message = `Here belongs ${WORDS[KEYS[key]]}.`;
  return [{ severity: 'error', code: 'wrong-setting', place, message }];
}

/**
 * Reads the config that is named, or the one of this folder where there is one. A setting of another type or of a value
 * that means nothing is an error: what would be built without it is not what the shop has asked for.
 */
export async function readConfig(named?: string): Promise<ReadConfig> {
  const file = named ?? CONFIG_FILE;
  if (named === undefined && !existsSync(file)) return { config: {}, findings: [] };
  const value = parseCommented(await readText(file), file);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UserError({
      code: 'wrong-config',
      place: { file },
      message: 'A config is an object.',
    });
  const entries = Object.entries(value);
  const misleading = [...findPreTicked(value)].map((finding) => ({
    ...finding,
    place: { file, ...finding.place },
  }));
  const findings = [
    ...misleading,
    ...entries.flatMap(([key, setting]) => findingsFor(key, setting, file)),
  ];
  const [error, ...errors] = findings.filter(({ severity }) => severity === 'error');
  if (error) throw new UserError(error, ...errors);
  const config = Object.fromEntries(entries.filter(([key]) => isKey(key))) as Record<
    string,
    unknown
  >;
  const place = (path: string): string => fromFolder(dirname(file), path);
  for (const key of PATHS) {
    const said = config[key];
    if (typeof said === 'string') config[key] = place(said);
    else if (isTexts(said)) config[key] = said.map(place);
  }
  return { file, config, findings };
}

/** An address stays one. */
const fromFolder = (folder: string, path: string): string =>
  /^https?:/.test(path) ? path : resolve(folder, path);
