import { dirname, join, resolve } from 'node:path';
import { readConfig, type Config } from '../config/read-config.js';
import { writeWhole } from '../files/write-whole.js';
import type { Finding } from '../findings/finding.js';
import { sayFindings } from '../findings/say-findings.js';
import type { AddCommand } from '../program.js';
import { isAddress } from '../published/read-place.js';
import { gatherFacts } from '../report/gather-facts.js';
import { makeReport } from '../report/make-report.js';
import { mustBeOurReport } from '../report/must-be-our-report.js';
import { momentOf } from './moment-of.js';
import { pathOf } from './path-of.js';
import { pathsOf } from './paths-of.js';

interface Options extends Pick<Config, 'orders' | 'review'> {
  readonly feed?: string;
  readonly config?: string;
  readonly now?: string;
}

const FILE = 'report.html';

const EXAMPLES = `
Examples:
  uptier report reports --feed public/uptier --orders orders_export.csv
  uptier report reports --config uptier.config.json`;

/** What a shop sold is nobody else's business. */
function findingOnFolder(folder: string, feed: string, hasOrders: boolean): Finding | undefined {
  const isBeside = [feed, dirname(feed)].some((one) => resolve(one) === resolve(folder));
  if (!hasOrders || isAddress(feed) || !isBeside) return undefined;
  return {
    severity: 'warning',
    code: 'report-is-public',
    place: { file: join(folder, FILE) },
    message: 'The report lies beside the feed, and tells what the shop sold.',
    advice: 'Do not publish it with the feed: name another folder, and the feed with --feed.',
  };
}

/** `uptier report`: one page to look at. */
export const addReport: AddCommand = (program, terminal, end) => {
  program
    .command('report')
    .description('Writes a page that shows what a feed covers, and what the shop’s orders tell.')
    .argument('<folder>', `where ${FILE} is written`, pathOf)
    .option(
      '--feed <feed>',
      'the feed: a file, its folder, or its address; by default the config’s folder, or the report’s own',
      pathOf,
    )
    .option('--orders <file...>', 'what the shop sold: files, or a folder of files', pathsOf)
    .option('--review <folder>', 'where the tables for review lie', pathOf)
    .option('--config <file>', 'settings; by default uptier.config.json, if any', pathOf)
    .option('--now <moment>', 'the moment that offers are decided for')
    .addHelpText('after', EXAMPLES)
    .action(async (folder: string, { config: file, now, feed: named, ...said }: Options) => {
      const page = join(folder, FILE);
      mustBeOurReport(page);
      const { config, findings } = await readConfig(file);
      const settings = { ...config, ...said };
      const feed = named ?? config.out ?? folder;
      const facts = await gatherFacts({ ...settings, feed, now: momentOf(now) }, terminal);
      await writeWhole(folder, [[FILE, await makeReport(facts)]]);
      const beside = findingOnFolder(folder, feed, facts.orders !== undefined);
      sayFindings([...findings, ...(beside ? [beside] : [])], terminal);
      terminal.tell(`Written: ${page}.`);
      end(0);
    });
};
