import { buildFeed } from '../build-feed.js';
import { readConfig, type Config } from '../config/read-config.js';
import { withCodes } from '../config/with-codes.js';
import { sayPaths } from '../files/paths.js';
import { UserError } from '../findings/user-error.js';
import type { AddCommand } from '../program.js';
import { momentOf } from './moment-of.js';
import { pathOf } from './path-of.js';
import { pathsOf } from './paths-of.js';

interface Options extends Pick<
  Config,
  | 'products'
  | 'orders'
  | 'views'
  | 'out'
  | 'currency'
  | 'market'
  | 'locale'
  | 'review'
  | 'shards'
  | 'compress'
> {
  readonly config?: string;
  readonly now?: string;
  readonly fewer?: boolean;
}

const EXAMPLES = `
Examples:
  uptier build --products products_export.csv --out public/uptier --currency EUR
  uptier build --products products.csv --orders orders_export.csv --views ga4.csv --out public/uptier
  uptier build --products products.csv --out public/uptier --shards 4096 --compress
  uptier build --config uptier.config.json`;

function mustSay<Said>(name: 'products' | 'out', value: Said | undefined): Said {
  if (value !== undefined) return value;
  throw new UserError({
    code: `no-${name}`,
    place: {},
    message: `--${name} is missing, and the config does not say it.`,
    advice: 'Run uptier build --help to see what it takes.',
  });
}

/** `uptier build`: from exports to a feed. */
export const addBuild: AddCommand = (program, terminal, end) => {
  program
    .command('build')
    .description('Makes a feed of a shop’s product export, and of its orders where there are some.')
    .option(
      '--products <file...>',
      'the shop’s product export: files, a folder of files, or a Shopify shop’s address',
      pathsOf,
    )
    .option('--orders <file...>', 'what it sold: files, or a folder of files', pathsOf)
    .option('--views <file...>', 'how often its products were looked at: a GA4 export', pathsOf)
    .option('--out <folder>', 'where the feed is written', pathOf)
    .option('--config <file>', 'settings; by default uptier.config.json, if any', pathOf)
    .option('--currency <code>', 'the currency of the prices, where the export does not say it')
    .option('--market <name>', 'which of the export’s markets')
    .option('--locale <code>', 'the language of the shop’s texts')
    .option('--review <folder>', 'where the tables for review lie', pathOf)
    .option('--shards <count>', 'auto, 0 for one file, or into how many files the feed goes')
    .option('--compress', 'also writes .gz and .br copies, for hosts that pack nothing')
    .option('--fewer', 'writes a feed that has far fewer products than the one before, too')
    .option('--now <moment>', 'the moment that dated prices are read for')
    .addHelpText('after', EXAMPLES)
    .action(async ({ config: file, now, ...said }: Options) => {
      const { file: configFile, config, findings } = await readConfig(file);
      const settings = withCodes({ ...config, ...said });
      const [products, out] = [
        mustSay('products', settings.products),
        mustSay('out', settings.out),
      ];
      terminal.progress(`Making a feed of ${sayPaths(products)}`);
      end(
        await buildFeed(
          { ...settings, products, out, configFile, now: momentOf(now), fetch },
          findings,
          terminal,
        ),
      );
    });
};
