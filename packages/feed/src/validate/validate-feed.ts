import { checkFeed } from '../checks/check-feed.js';
import { coverageOf, type Coverage } from '../checks/coverage.js';
import { sayCoverage } from '../checks/say-coverage.js';
import { endOf } from '../findings/end-of.js';
import type { Finding } from '../findings/finding.js';
import { sayFindings } from '../findings/say-findings.js';
import type { ExitCode } from '../program.js';
import { openAddress } from './open-address.js';
import { openFiles } from './open-files.js';
import type { Fetch } from '../published/fetch-text.js';
import { isAddress } from '../published/read-place.js';
import type { Terminal } from '../terminal/terminal.js';

/** What a validation is asked for. */
export interface ValidateSettings {
  /** A file, a folder, or an address. */
  readonly feed: string;
  readonly now: Date;
  readonly region?: string | undefined;
  /** The least share of products with an offer, at each of `placements`. */
  readonly minCoverage?: number | undefined;
  readonly placements?: readonly string[] | undefined;
  readonly json?: boolean | undefined;
}

const tooLow = (coverage: readonly Coverage[], least: number): Finding[] =>
  coverage
    .filter(({ any }) => any < least)
    .map(({ placement, any }) => ({
      severity: 'error',
      code: 'coverage-too-low',
      place: {},
      message: `At ${placement}, ${Math.floor(any * 100)} % of products have an offer; ${Math.round(least * 100)} % were asked for.`,
      advice: 'Add links, campaigns or families; uptier explain tells what refuses the rest.',
    }));

/** The walk of a validation: open, check, count, tell. `fetch` is asked only for addresses. */
export async function validateFeed(
  { feed, now, region, minCoverage = 0, placements, json = false }: ValidateSettings,
  fetch: Fetch,
  terminal: Terminal,
): Promise<ExitCode> {
  const published = isAddress(feed) ? await openAddress(feed, fetch) : await openFiles(feed);
  const { findings: found, checked } = checkFeed({ ...published, now: now.getTime(), region });
  const coverage = checked
    ? coverageOf(checked).filter(({ placement }) => !placements || placements.includes(placement))
    : [];
  const findings = [...published.findings, ...found, ...tooLow(coverage, minCoverage)];
  if (json) terminal.print(JSON.stringify({ findings, coverage }, null, 2));
  else {
    sayFindings(findings, terminal);
    for (const one of coverage) terminal.print(sayCoverage(one));
  }
  return endOf(findings);
}
