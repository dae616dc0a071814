import { checkThreshold } from '../families/check-threshold.js';
import { EMPTY_PATH, listOf, type Paths } from '../files/paths.js';
import type { Finding } from '../findings/finding.js';
import { UserError } from '../findings/user-error.js';
import { mustBeCurrency } from '../products/must-be-currency.js';
import { saidShards } from '../publish/said-shards.js';
import { localeOf } from './locale-of.js';
import type { Config } from './read-config.js';

function mustBeDays(days: number): void {
  if (days > 0 && Number.isFinite(days)) return;
  throw new UserError({
    code: 'wrong-setting',
    place: {},
    message: 'Here belongs a number of days above 0.',
    advice: 'After so many days an order counts half as much as one of today.',
  });
}

function mustBeTexts(columns: object): void {
  for (const [field, name] of Object.entries(columns))
    if (typeof name !== 'string')
      throw new UserError({
        code: 'wrong-setting',
        place: { path: `$.columns.${field}` },
        message: 'Here belongs the name of a column, in quotes.',
      });
}

function mustBePaths(paths: Paths): void {
  if (listOf(paths).every((path) => path.trim())) return;
  throw new UserError({
    code: 'wrong-setting',
    place: {},
    message: EMPTY_PATH,
    advice: 'Leave the setting out where there is none.',
  });
}

/** What is looked at before anything is read, so that the place in the config is told. */
const CHECKS: { readonly [Name in keyof Config]?: (said: NonNullable<Config[Name]>) => unknown } = {
  products: mustBePaths,
  orders: mustBePaths,
  views: mustBePaths,
  out: mustBePaths,
  review: mustBePaths,
  currency: (said) => mustBeCurrency(said.toUpperCase()),
  locale: localeOf,
  columns: mustBeTexts,
  families: checkThreshold,
  halfLife: mustBeDays,
  shards: saidShards,
};

/** What is wrong with the value of a setting that has the right type. */
export function wrongValues(key: keyof Config, value: unknown, file: string): readonly Finding[] {
  try {
    // Its type was looked at before.
    CHECKS[key]?.(value as never);
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.findings.map((one) => ({
      ...one,
      place: { file, path: `$.${key}`, ...one.place },
    }));
  }
}
