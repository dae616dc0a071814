import type { Paths } from '../files/paths.js';
import { readConfig } from '../config/read-config.js';
import { sayFindings } from '../findings/say-findings.js';
import type { AddCommand } from '../program.js';
import { openPublished } from '../published/open-published.js';
import { readBaskets } from '../replay/simulate/read-baskets.js';
import { saySimulation } from '../replay/simulate/say-simulation.js';
import { simulateOrders } from '../replay/simulate/simulate-orders.js';
import { tellSimulation } from '../replay/simulate/tell-simulation.js';
import { countOf } from './count-of.js';
import { momentOf } from './moment-of.js';
import { pathOf } from './path-of.js';
import { pathsOf } from './paths-of.js';

interface Options {
  readonly feed: string;
  readonly orders: Paths;
  readonly sample: number;
  readonly config?: string;
  readonly now?: string;
  readonly json?: boolean;
}

const SAMPLE = 2000;

const HELP = `
What was bought is decided on with the feed and the prices of today, by default at the moment the feed was made.

Examples:
  uptier simulate --feed public/uptier --orders orders_export.csv
  uptier simulate --feed feed.json --orders exports/ --sample 10000 --json`;

/** `uptier simulate`: what past shoppers would have been offered. */
export const addSimulate: AddCommand = (program, terminal, end) => {
  program
    .command('simulate')
    .description(
      'Replays past orders: what would be offered, what is bought anyway, what is refused.',
    )
    .requiredOption('--feed <feed>', 'the feed: a file, its folder, or its address', pathOf)
    .requiredOption('--orders <file...>', 'the shop’s order exports, or a folder of them', pathsOf)
    .option('--sample <count>', 'so many orders at most, spread over all', countOf, SAMPLE)
    .option('--config <file>', 'settings, for the columns that orders have there', pathOf)
    .option('--now <moment>', 'the moment of the replay')
    .option('--json', 'as JSON')
    .addHelpText('after', HELP)
    .action(async ({ feed, orders, sample: most, config: file, now, json }: Options) => {
      const { config, findings: noticed } = await readConfig(file);
      const published = await openPublished(feed, { terminal });
      const { head } = published.catalog;
      const moment = now === undefined ? head.generatedAt : undefined;
      const { sample, total, from, until, findings } = await readBaskets(orders, {
        published,
        most,
        columns: config.columns,
      });
      sayFindings([...noticed, ...published.findings, ...findings], terminal);
      const scene = { published, now: moment ?? momentOf(now).getTime() };
      const simulation = simulateOrders(sample, scene, terminal);
      const orderFacts = { replayed: sample.length, total, from, until };
      if (json)
        terminal.print(JSON.stringify({ orders: orderFacts, ...tellSimulation(simulation) }));
      else saySimulation(simulation, head, terminal);
      const period = from === null ? '' : ` from ${from} to ${until}`;
      terminal.tell(`Replayed ${sample.length} of ${total} orders${period}.`);
      end(0);
    });
};
