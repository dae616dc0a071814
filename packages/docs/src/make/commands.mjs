import { answerTo } from './answer-to.mjs';

/** The names of the commands, as the program lists them. */
export async function commandNames() {
  const [, list = ''] = (await answerTo(['--help'])).split('Commands:');
  return [...list.matchAll(/^ {2}(\w+)/gm)]
    .map(([, name = '']) => name)
    .filter((name) => name !== 'help');
}

/** What one command says of itself. */
export const helpOf = (/** @type {string} */ name) => answerTo([name, '--help']);

/** Every command with what its `--help` says. */
export async function commands() {
  const parts = [];
  for (const name of await commandNames())
    parts.push(`## uptier ${name}\n\n\`\`\`text\n${await helpOf(name)}\n\`\`\``);
  return parts.join('\n\n');
}
