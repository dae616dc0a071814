import { expect, test } from 'vitest';
import { commandNames, helpOf } from '../src/make/commands.mjs';
import { readPages } from './blocks.mjs';

const pages = await readPages();
const names = await commandNames();

/** Every command line of ours: in a sample, within a sentence, and in the help of the command itself. */
const lines = pages.flatMap(({ page, text }) =>
  [...text.matchAll(/(?:^ *|[`] *)(?:npx (?:--yes )?)?(uptier [a-z]+(?: [^`\n#]*)?)/gm)]
    .map(([, line = '']) => ({ page, line: line.trim() }))
    .filter(({ line }) => !/^uptier \w+ {2}/.test(line)),
);

test.each(lines)('$page: $line has a command and options that there are', async ({ line }) => {
  const [, name = '', rest = ''] = /^uptier (\w+)(.*)$/.exec(line) ?? [];
  expect(names).toContain(name);
  const help = await helpOf(name);
  for (const [option] of rest.matchAll(/--[a-z-]+/g)) expect(help).toContain(`${option} `);
});

test('there are command lines', () => {
  expect(lines.length).toBeGreaterThan(10);
});
