import { join } from 'node:path';
import { checkBuilt } from './checks/check-built.js';
import { coverageOf } from './checks/coverage.js';
import { sayCoverage } from './checks/say-coverage.js';
import { writeWhole } from './files/write-whole.js';
import { endOf } from './findings/end-of.js';
import type { Finding } from './findings/finding.js';
import { sayFindings } from './findings/say-findings.js';
import { makeFeed, type BuildSettings, type MadeFeed } from './make-feed.js';
import { sayMined } from './orders/say-mined.js';
import { isMostlyLost, sayLost } from './products/say-lost.js';
import type { ExitCode } from './program.js';
import { publishFeed, type Published } from './publish/publish-feed.js';
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
function look({ feed, read }: MadeFeed, settings: BuildSettings) {
  const { checked, findings } = checkBuilt(feed, read, settings);
  const isFit = checked !== undefined && endOf(findings) !== 2;
  return { findings, isFit, coverage: isFit ? coverageOf(checked).map(sayCoverage) : [] };
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
  const made = await makeFeed(settings);
  const { feed, read, mined } = made;
  const { findings, isFit, coverage } = look(made, settings);
  sayFindings([...noticed, ...made.findings, ...findings], terminal);
  sayLost(read, terminal);
  const isLost = isMostlyLost(read);
  if (isLost)
    terminal.tell(
      'Faults have cost more than they have left: perhaps a column has slipped, or this is another file.',
    );
  if (isLost || !isFit) {
    terminal.tell('Nothing was written: what was published before stays as it is.');
    return 2;
  }
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
