import { join } from 'node:path';
import type { Config } from './config/read-config.js';
import { checkThreshold } from './families/check-threshold.js';
import { findFamilies } from './families/find-families.js';
import { readSaid } from './families/review/read-said.js';
import { reviewText } from './families/review/review-text.js';
import type { Paths } from './files/paths.js';
import type { Written } from './files/write-whole.js';
import type { Finding } from './findings/finding.js';
import { UserError } from './findings/user-error.js';
import { gatherLinks } from './links/gather-links.js';
import { neverOffered, rankingsWithout } from './links/without-never.js';
import { mineOrders, type Mined } from './orders/mine-orders.js';
import type { ProductExport, ReadExport } from './products/exported.js';
import { exponentOf } from './products/minor-units.js';
import { mustBeCurrency } from './products/must-be-currency.js';
import { readProducts } from './products/read-products.js';
import { amountsLike } from './publish/amounts-like.js';
import { assembleFeed, type BuiltFeed } from './publish/assemble-feed.js';

/** What a build is asked for: the config with the command line's own words over it. */
export interface BuildSettings extends Config {
  readonly products: Paths;
  readonly out: string;
  /** Where campaigns and policy come from. */
  readonly configFile?: string | undefined;
  /** Whether the feed may have far fewer products than the one before it. */
  readonly fewer?: boolean | undefined;
  readonly now: Date;
  readonly fetch?: typeof fetch;
}

/** A feed that was made, and what is to be told of it. */
export interface MadeFeed {
  readonly feed: BuiltFeed;
  readonly families: number;
  readonly read: ReadExport;
  readonly mined: Omit<Mined, 'links'>;
  readonly findings: readonly Finding[];
  /** The tables that the merchant reviews. */
  readonly tables: readonly Written[];
}

/** A price without its currency is no price. */
function currencyOf(
  { currency: said }: BuildSettings,
  { file, currency: stated }: ReadExport,
): string {
  const currency = said ?? stated;
  if (currency === undefined)
    throw new UserError({
      code: 'no-currency',
      place: { file },
      message: 'The file does not say in which currency its prices are.',
      advice: 'Say it with --currency, for example --currency EUR.',
    });
  return mustBeCurrency(currency);
}

/** The feed's own fields beside its products. What the config states passes as it is. */
function headOf(settings: BuildSettings, currency: string): Readonly<Record<string, unknown>> {
  const { locale, taxIncluded, off, policy, campaigns, experiments, topics, messages, now } =
    settings;
  const exponent = exponentOf(currency);
  return {
    currency,
    exponent,
    generatedAt: now.toISOString(),
    locale,
    taxIncluded,
    off,
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

const withoutProducts = ({ products, ...read }: ProductExport): ReadExport => ({
  ...read,
  count: products.length,
  buyable: products.reduce((sum, { variants }) => sum + Math.max(1, variants.length), 0),
});

/** Reads the products and finds their families. The export is not kept: what is understood of it has all. */
async function understand(settings: BuildSettings) {
  const { review, locale } = settings;
  const threshold = checkThreshold(settings.families);
  const exported = await readProducts(settings.products, settings);
  const read = withoutProducts(exported);
  const currency = currencyOf(settings, read);
  const said = await readSaid(review && join(review, 'families.csv'));
  const found = findFamilies(exported.products, { ...said, threshold, locale });
  return { read, currency, said, found };
}

/**
 * Reads what the shop has and puts its feed together, a line a step. What is made on the way is let go at the end: of a
 * large shop it takes more room than the feed.
 */
export async function makeFeed(settings: BuildSettings): Promise<MadeFeed> {
  const { review } = settings;
  const { read, currency, said, found } = await understand(settings);
  const { links: bought, ...mined } = await mineOrders({ ...settings, ...found });
  const { links, never, ...gathered } = await gatherLinks({ ...found, mined: bought, review });
  const feed = assembleFeed({
    head: headOf(settings, currency),
    products: neverOffered(found.products, never),
    families: found.families,
    links,
    categoryLinks: mined.categoryLinks,
    rankings: rankingsWithout(mined.rankings, never),
  });
  const families: Written[] =
    review === undefined ? [] : [['families.csv', reviewText(found, said, exponentOf(currency))]];
  return {
    feed,
    families: found.families.length,
    read,
    mined,
    findings: [read, said, mined, gathered].flatMap((step) => step.findings),
    tables: [...families, ...gathered.tables],
  };
}
