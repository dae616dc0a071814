import type { Paths } from './files/paths.js';
import { join } from 'node:path';
import { checkBuilt } from './checks/check-built.js';
import { coverageOf } from './checks/coverage.js';
import { sayCoverage } from './checks/say-coverage.js';
import type { Config } from './config/read-config.js';
import { checkThreshold } from './families/check-threshold.js';
import { findFamilies } from './families/find-families.js';
import { readSaid } from './families/review/read-said.js';
import { reviewText } from './families/review/review-text.js';
import { writeWhole, type Written } from './files/write-whole.js';
import { endOf } from './findings/end-of.js';
import type { Finding } from './findings/finding.js';
import { sayFindings } from './findings/say-findings.js';
import { UserError } from './findings/user-error.js';
import { gatherLinks } from './links/gather-links.js';
import { neverOffered, rankingsWithout } from './links/without-never.js';
import { mineOrders } from './orders/mine-orders.js';
import { sayMined } from './orders/say-mined.js';
import type { ProductExport } from './products/exported.js';
import { exponentOf, isCurrency } from './products/minor-units.js';
import { readProducts } from './products/read-products.js';
import { isMostlyLost, sayLost } from './products/say-lost.js';
import type { ExitCode } from './program.js';
import { assembleFeed } from './publish/assemble-feed.js';
import { amountsLike } from './publish/amounts-like.js';
import { publishFeed, type Published } from './publish/publish-feed.js';
import { saidCount } from './terminal/said-count.js';
import type { Terminal } from './terminal/terminal.js';

/** What a build is asked for: the config with the command line's own words over it. */
export interface BuildSettings extends Config {
  readonly products: Paths;
  readonly out: string;
  /** Where campaigns and policy come from. */
  readonly configFile?: string | undefined;
  readonly now: Date;
  readonly fetch?: typeof fetch;
}

/** A price without its currency is no price. */
function currencyOf(
  { currency: said }: BuildSettings,
  { file, currency: stated }: ProductExport,
): string {
  const currency = said ?? stated;
  if (currency === undefined)
    throw new UserError({
      code: 'no-currency',
      place: { file },
      message: 'The file does not say in which currency its prices are.',
      advice: 'Say it with --currency, for example --currency EUR.',
    });
  if (isCurrency(currency)) return currency;
  throw new UserError({
    code: 'no-currency',
    place: {},
    message: `"${currency}" is no code of a currency.`,
    advice: 'A currency is said by its ISO 4217 code: USD, EUR, JPY.',
  });
}

/** The feed's own fields beside its products. What the config states passes as it is. */
function headOf(settings: BuildSettings, currency: string): Readonly<Record<string, unknown>> {
  const { locale, taxIncluded, policy, campaigns, experiments, topics, messages, now } = settings;
  const exponent = exponentOf(currency);
  return {
    currency,
    exponent,
    generatedAt: now.toISOString(),
    locale,
    taxIncluded,
    policy,
    campaigns,
    experiments,
    topics,
    messages,
    amounts: amountsLike([...(locale ? [locale] : []), ...Object.keys(messages ?? {})], {
      currency,
      exponent,
    }),
  };
}

function sayWritten({ shards }: Published, { out }: BuildSettings): string {
  const feed = join(out, 'feed.json');
  return shards ? `${feed} and ${saidCount(shards, 'shard')}` : feed;
}

/** The tables that the merchant reviews lie beside what is published, never in it. */
async function writeReview({ review }: BuildSettings, tables: readonly Written[]): Promise<void> {
  if (review !== undefined) await writeWhole(review, tables);
}

/**
 * The walk of a build, a line a step: read, understand, put together, check, write. Nothing is written before all is
 * well. `noticed` is what was found before the build.
 */
export async function buildFeed(
  settings: BuildSettings,
  noticed: readonly Finding[],
  terminal: Terminal,
): Promise<ExitCode> {
  const { review, locale } = settings;
  const threshold = checkThreshold(settings.families);
  const exported = await readProducts(settings.products, settings);
  const currency = currencyOf(settings, exported);
  const said = await readSaid(review && join(review, 'families.csv'));
  const found = findFamilies(exported.products, { threshold, given: said.given, locale });
  const mined = await mineOrders({ ...settings, ...found });
  const { links, never, ...gathered } = await gatherLinks({ ...found, mined: mined.links, review });
  const feed = assembleFeed({
    head: headOf(settings, currency),
    products: neverOffered(found.products, never),
    families: found.families,
    links,
    categoryLinks: mined.categoryLinks,
    rankings: rankingsWithout(mined.rankings, never),
  });
  const checks = checkBuilt(feed, found.products, settings);
  const before = [exported, said, mined, gathered, checks].flatMap((step) => step.findings);
  sayFindings([...noticed, ...before], terminal);
  sayLost(exported, terminal);
  if (isMostlyLost(exported) || !checks.checked || endOf(checks.findings) === 2) {
    terminal.tell('Nothing was written: what was published before stays as it is.');
    return 2;
  }
  const published = await publishFeed(feed, settings, terminal);
  const table = reviewText(found, said, exponentOf(currency));
  await writeReview(settings, [['families.csv', table], ...gathered.tables]);
  sayFindings(published.findings, terminal);
  sayMined(mined, terminal);
  for (const coverage of coverageOf(checks.checked)) terminal.tell(sayCoverage(coverage));
  terminal.tell(
    `${exported.format}: ${saidCount(feed.stated.products.length, 'product')}, ${saidCount(found.families.length, 'family', 'families')}. Written: ${sayWritten(published, settings)}.`,
  );
  return 0;
}
