import { PLACEMENTS } from '@uptier/core';
import { InvalidArgumentError } from 'commander';
import { readConfig } from '../config/read-config.js';
import { sayFindings } from '../findings/say-findings.js';
import { UserError } from '../findings/user-error.js';
import type { AddCommand } from '../program.js';
import { validateFeed } from '../validate/validate-feed.js';
import { momentOf } from './moment-of.js';
import { pathOf } from './path-of.js';

interface Options {
  readonly config?: string;
  readonly region?: string;
  readonly minCoverage?: number;
  readonly placements?: readonly string[];
  readonly json?: boolean;
  readonly now?: string;
}

const HELP = `
Ends with 0 where all is well, with 1 where there are warnings, with 2 where there are errors.

Examples:
  uptier validate public/uptier
  uptier validate https://shop.example/uptier/feed.json
  uptier validate feed.json --region EU --min-coverage 0.6 --placements cart checkout
  uptier validate feed.json --json > findings.json`;

function share(said: string): number {
  const value = said.endsWith('%') ? Number(said.slice(0, -1)) / 100 : Number(said);
  if (said.trim() && value >= 0 && value <= 1) return value;
  throw new InvalidArgumentError('It is a share from 0 to 1, such as 0.6.');
}

function placement(said: string, others: readonly string[] = []): readonly string[] {
  if ((PLACEMENTS as readonly string[]).includes(said)) return [...others, said];
  throw new InvalidArgumentError(`There are: ${PLACEMENTS.join(', ')}.`);
}

/** `uptier validate`: what is wrong with a feed, and how much of the shop it serves. */
export const addValidate: AddCommand = (program, terminal, end) => {
  program
    .command('validate')
    .description('Checks a feed: a file, a folder with its shards, or the address where it lies.')
    .argument(
      '[feed]',
      'a file, a folder or an address; by default what the config calls "out"',
      pathOf,
    )
    .option('--config <file>', 'settings; by default uptier.config.json, if any', pathOf)
    .option('--region <code>', 'where the shop sells, such as EU: some regions ask for more')
    .option('--min-coverage <share>', 'the least share of products with an offer', share)
    .option('--placements <names...>', 'the placements whose coverage is told', placement)
    .option('--json', 'prints findings and coverage as JSON')
    .option('--now <moment>', 'the moment that the feed is looked at for')
    .addHelpText('after', HELP)
    .action(async (said: string | undefined, { config: file, now, region, ...asked }: Options) => {
      const { config, findings } = await readConfig(file);
      const feed = said ?? config.out;
      if (feed === undefined)
        throw new UserError({
          code: 'no-feed',
          place: {},
          message: 'Nothing says which feed.',
          advice: 'Name it: uptier validate public/uptier.',
        });
      sayFindings(findings, terminal);
      const settings = { feed, now: momentOf(now), region: region ?? config.region, ...asked };
      end(await validateFeed(settings, (...request) => fetch(...request), terminal));
    });
};
