import { sayFindings } from '../findings/say-findings.js';
import { UserError } from '../findings/user-error.js';
import type { AddCommand } from '../program.js';
import { openGrowing } from '../published/open-published.js';
import { isAddress } from '../published/read-place.js';
import { decideContexts } from '../replay/decide-contexts.js';
import { addSlotOptions, type SlotOptions } from './add-slot-options.js';
import { momentOf } from './moment-of.js';
import { pathOf } from './path-of.js';

interface Options extends SlotOptions {
  readonly feed: string;
  readonly contexts: string;
  readonly site?: string;
  readonly now?: string;
}

const HELP = `
Each line of the file is a JSON object with an id and what is known: customer, cart, order, product, visitor, now.
Each line of the result has the id again, and the offers with prices in minor units, addresses, gains and headline.

Examples:
  uptier decide --feed public/uptier --contexts customers.jsonl --placement account > offers.jsonl
  uptier decide --feed https://shop.example/uptier/feed.json --contexts carts.jsonl.gz --limit 1`;

const noSite = (said: string): UserError =>
  new UserError({
    code: 'no-site',
    place: {},
    message: `--site: "${said}" is no address.`,
    advice: 'Say it whole: --site https://shop.example',
  });

/** `uptier decide`: what many customers would be offered, for tools that write to them. */
export const addDecide: AddCommand = (program, terminal, end) => {
  const command = program
    .command('decide')
    .description('Decides for many customers: a JSON line in, a JSON line out.')
    .requiredOption('--feed <feed>', 'the feed: a file, its folder, or its address', pathOf)
    .requiredOption('--contexts <file>', 'JSON lines, one a customer', pathOf);
  addSlotOptions(command, {
    placement: 'where it will stand; else what the line is about',
    limit: 'so many offers a customer at most',
  })
    .option(
      '--site <address>',
      'what the feed’s addresses begin with; by default the feed’s own site',
    )
    .option('--now <moment>', 'when the offers will be read')
    .addHelpText('after', HELP)
    .action(async ({ feed, contexts, site, now, ...slot }: Options) => {
      const moment = momentOf(now).getTime();
      if (site !== undefined && !URL.canParse(site)) throw noSite(site);
      const published = await openGrowing(feed, { terminal });
      const own = isAddress(published.place) ? published.place : undefined;
      const deciding = { published, slot, site: site ?? own, now: moment };
      const { decided, faulty } = await decideContexts(contexts, deciding, terminal);
      sayFindings(published.findings, terminal);
      if (faulty || !decided)
        terminal.tell(`${decided} contexts decided; ${faulty} lines with faults.`);
      end(decided === 0 ? 2 : faulty ? 1 : 0);
    });
};
