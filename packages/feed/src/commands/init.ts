import { HOSTS } from '../init/hosts.js';
import { PLATFORMS } from '../init/platforms.js';
import { setUp } from '../init/set-up.js';
import type { AddCommand } from '../program.js';
import { pathOf } from './path-of.js';

interface Options {
  readonly platform?: string;
  readonly host?: string;
  readonly dir: string;
}

const EXAMPLES = `
Examples:
  uptier init
  uptier init --platform shopify --host cloudflare-pages`;

/** `uptier init`: what a shop needs to begin. */
export const addInit: AddCommand = (program, terminal, end) => {
  program
    .command('init')
    .description(
      'Writes a config, headers for the host and a nightly workflow, and prints the script tag.',
    )
    .option('--platform <name>', `what the shop runs on: ${Object.keys(PLATFORMS).join(', ')}`)
    .option('--host <name>', `what serves its files: ${Object.keys(HOSTS).join(', ')}`)
    .option('--dir <folder>', 'the folder of the project', pathOf, '.')
    .addHelpText('after', EXAMPLES)
    .action(async ({ platform, host, dir }: Options) => {
      await setUp({ folder: dir, platform, host }, terminal);
      end(0);
    });
};
