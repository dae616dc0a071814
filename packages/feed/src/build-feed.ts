import { join } from 'node:path';
import { checkBuilt } from './checks/check-built.js';
import { coverageOf } from './checks/coverage.js';
import { sayCoverage } from './checks/say-coverage.js';
import { writeWhole } from './files/write-whole.js';
import { endOf } from './findings/end-of.js';
import type { Finding } from './findings/finding.js';
import { sayFindings } from './findings/say-findings.js';
import { UserError } from './findings/user-error.js';
import { makeFeed, type BuildSettings, type MadeFeed } from './make-feed.js';
import { sayMined } from './orders/say-mined.js';
import { isMostlyLost, sayLost } from './products/say-lost.js';
import type { ExitCode } from './program.js';
import { mustBeOurs } from './publish/must-be-ours.js';
import { productsBefore } from './publish/products-before.js';
import { publishFeed, type Published } from './publish/publish-feed.js';
import { shrunk } from './publish/shrunk.js';
import { saidCount } from './terminal/said-count.js';
import type { Terminal } from './terminal/terminal.js';

function sayWritten({ shards }: Published, { out }: BuildSettings): string {
  const feed = join(out, 'feed.json');
  return shards ? `${feed} and ${saidCount(shards, 'shard')}` : feed;
}

/** The tables that the merchant reviews lie beside what is published, never in it. */
async function writeReview({ review }: BuildSettings, { tables }: MadeFeed): Promise<void> {
  if (review !== undefined) await writeWhole(review, tables);
}

/** What is to be said of a feed. The catalog that answers it is not kept while the feed is written. */
function look({ feed, read }: MadeFeed, settings: BuildSettings, before: number | undefined) {
  const { checked, findings } = checkBuilt(feed, read, settings);
  const small = shrunk({ before, now: feed.stated.products.length }, settings.out);
  const isFit = checked !== undefined && endOf(findings) !== 2 && small === undefined;
  return {
    findings: small ? [...findings, small] : findings,
    isFit,
    coverage: isFit ? coverageOf(checked).map(sayCoverage) : [],
  };
}

/** How a build ends that is not fit to be published. */
function endUnwritten(terminal: Terminal): ExitCode {
  terminal.tell('Nothing was written: what was published before stays as it is.');
  return 2;
}

/** Nothing where the merchant's files cannot be read: why, is told. */
async function tryToMake(
  settings: BuildSettings,
  noticed: readonly Finding[],
  terminal: Terminal,
): Promise<MadeFeed | undefined> {
  try {
    return await makeFeed(settings);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    sayFindings([...error.findings, ...noticed], terminal);
    return undefined;
  }
}

/**
 * The walk of a build: make, check, write. Nothing is written before all is well. `noticed` is what was found before the
 * build.
 */
export async function buildFeed(
  settings: BuildSettings,
  noticed: readonly Finding[],
  terminal: Terminal,
): Promise<ExitCode> {
  mustBeOurs(settings.out);
  // Of a large feed that lies in one file all is read: it is let go before another is made.
  const before = settings.fewer ? undefined : productsBefore(settings.out);
  const made = await tryToMake(settings, noticed, terminal);
  if (!made) return endUnwritten(terminal);
  const { feed, read, mined } = made;
  const { findings, isFit, coverage } = look(made, settings, before);
  sayFindings([...noticed, ...made.findings, ...findings], terminal);
  sayLost(read, terminal);
  const isLost = isMostlyLost(read);
  if (isLost)
    terminal.tell(
      'Faults have cost more than they have left: perhaps a column has slipped, or this is another file.',
    );
  if (isLost || !isFit) return endUnwritten(terminal);
  const published = await publishFeed(feed, settings, terminal);
  await writeReview(settings, made);
  sayFindings(published.findings, terminal);
  sayMined(mined, terminal);
  for (const line of coverage) terminal.tell(line);
  terminal.tell(
    `${read.format}: ${saidCount(feed.stated.products.length, 'product')}, ${saidCount(made.families, 'family', 'families')}. Written: ${sayWritten(published, settings)}.`,
  );
  return 0;
}
