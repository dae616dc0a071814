import { openTerminal, runProgram } from 'uptier';

/** What `uptier` says to a command line. */
async function answerTo(/** @type {readonly string[]} */ args) {
  let said = '';
  const out = { write: (/** @type {string} */ text) => (said += text).length > 0 };
  await runProgram(args, openTerminal(out, out, { colour: false }));
  return said.trim();
}

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
