import { sayFindings } from '../findings/say-findings.js';
import type { AddCommand } from '../program.js';
import { openGrowing } from '../published/open-published.js';
import { explainSlot } from '../replay/explain-slot.js';
import { stateContext } from '../replay/state-context.js';
import { addSlotOptions, type SlotOptions } from './add-slot-options.js';
import { momentOf } from './moment-of.js';
import { pathOf } from './path-of.js';

interface Options extends SlotOptions {
  readonly feed: string;
  readonly product?: string;
  readonly cart?: string;
  readonly order?: string;
  readonly customer?: string;
  readonly context?: string;
  readonly now?: string;
  readonly all?: boolean;
  readonly json?: boolean;
}

const EXAMPLES = `
Examples:
  uptier explain --feed public/uptier --product phone-64
  uptier explain --feed https://shop.example/uptier/feed.json --placement checkout --cart phone-64,film-1:2 --all
  uptier explain --feed feed.json --placement account --customer customer.json --json`;

/** `uptier explain`: why an offer is shown, and why others are not. */
export const addExplain: AddCommand = (program, terminal, end) => {
  const command = program
    .command('explain')
    .description('Decides as a page would, and tells what became of every candidate.')
    .requiredOption('--feed <feed>', 'the feed: a file, its folder, or its address', pathOf)
    .option('--product <id>', 'the product of the page')
    .option('--cart <ids>', 'what is in the cart: id,id:2')
    .option('--order <ids>', 'what was just ordered: id,id:2')
    .option('--customer <file>', 'JSON of what the shop knows of the customer', pathOf)
    .option('--context <file>', 'JSON of all that a page may state', pathOf);
  addSlotOptions(command, {
    placement: 'where on the shop’s pages',
    limit: 'so many offers at most',
  })
    .option('--now <moment>', 'the moment of the visit')
    .option('--all', 'every guard that refuses a candidate, and each part of a score')
    .option('--json', 'as JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (options: Options) => {
      const { feed, source, role, limit, now } = options;
      const published = await openGrowing(feed, { terminal });
      const { context, placement, findings } = await stateContext(
        options,
        published,
        momentOf(now),
      );
      sayFindings(findings, terminal);
      const slot = { id: 'explain', placement, source, role, limit };
      const [isLong, asJson] = [options.all === true, options.json === true];
      await explainSlot({ published, context, slot, isLong, asJson }, terminal);
      sayFindings(published.findings, terminal);
      end(0);
    });
};
