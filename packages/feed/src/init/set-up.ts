import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Terminal } from '../terminal/terminal.js';
import { choose } from './choice.js';
import { configText } from './config-text.js';
import { HOSTS } from './hosts.js';
import { PLATFORMS } from './platforms.js';
import { scriptTag } from './script-tag.js';
import { workflowText } from './workflow-text.js';

/** What the command line has said. */
export interface SetUp {
  readonly folder: string;
  readonly platform?: string | undefined;
  readonly host?: string | undefined;
}

/** Writes a file where there is none. What is there is the user's. */
function writeNew(file: string, text: string): boolean {
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Asks for platform and host, and writes what a shop needs to begin. */
export async function setUp({ folder, ...said }: SetUp, terminal: Terminal): Promise<void> {
  const platform = await choose(
    {
      said: said.platform,
      flag: 'platform',
      question: 'Which system does the shop run on?',
      choices: PLATFORMS,
    },
    terminal,
  );
  const hostName = await choose(
    { said: said.host, flag: 'host', question: 'What serves its files?', choices: HOSTS },
    terminal,
  );
  const host = HOSTS[hostName];
  const files = [
    [
      'uptier.config.json',
      configText(platform, host),
      `Say in it where the export is: ${PLATFORMS[platform].exports}.`,
    ],
    [host.headers.file, host.headers.text, host.headers.advice],
    [
      '.github/workflows/uptier.yml',
      workflowText(host),
      `It needs these secrets: ${host.secrets.join(', ')}.`,
    ],
  ] as const;
  for (const [name, text, advice] of files) {
    const isNew = writeNew(join(folder, name), text);
    const told = isNew
      ? `is written. ${advice}`
      : `is there already, and stays as it is. It would hold:\n${text}`;
    terminal.tell(`${name} ${told}`);
  }
  terminal.tell(
    'The pages of the shop need this; the files of the script are in the package @uptier/embed:',
  );
  terminal.print(scriptTag(platform));
}
