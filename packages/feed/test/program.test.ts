import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runOnScreen } from './run-program.js';

for (const option of ['--version', '-V'])
  test(`${option} prints the version of the package, and nothing else`, async () => {
    const text = await readFile(join(import.meta.dirname, '../package.json'), 'utf8');
    const { version } = JSON.parse(text) as { version: string };
    expect(await runOnScreen([option])).toEqual({ code: 0, printed: `${version}\n`, told: '' });
  });

test('a command that there is not is refused, with where to look', async () => {
  const { code, printed, told } = await runOnScreen(['biuld']);
  expect({ code, printed }).toEqual({ code: 2, printed: '' });
  expect(told).toContain("unknown command 'biuld'");
  expect(told).toContain('--help');
});

/** What a script hands over where a variable of its own is not set. */
test.each([
  ['build', '--products <file...>', ['--products', '']],
  ['build', '--orders <file...>', ['--orders', 'orders.csv', '']],
  ['build', '--views <file...>', ['--views', ' ']],
  ['build', '--out <folder>', ['--out', '']],
  ['build', '--review <folder>', ['--review', '']],
  ['build', '--config <file>', ['--config', '']],
  ['validate', '--config <file>', ['--config', '']],
  ['report', '--feed <feed>', ['.', '--feed', '']],
  ['report', '--orders <file...>', ['.', '--orders', '']],
  ['report', '--review <folder>', ['.', '--review', '']],
  ['report', '--config <file>', ['.', '--config', '']],
  ['explain', '--feed <feed>', ['--feed', '']],
  ['explain', '--customer <file>', ['--customer', '']],
  ['explain', '--context <file>', ['--context', '']],
  ['simulate', '--feed <feed>', ['--feed', '']],
  ['simulate', '--orders <file...>', ['--orders', '']],
  ['simulate', '--config <file>', ['--config', '']],
  ['decide', '--feed <feed>', ['--feed', '']],
  ['decide', '--contexts <file>', ['--contexts', '']],
  ['init', '--dir <folder>', ['--dir', '']],
])('%s refuses an empty path by the name of %s', async (command, option, args) => {
  const { code, printed, told } = await runOnScreen([command, ...args]);
  expect({ code, printed }).toEqual({ code: 2, printed: '' });
  expect(told).toContain(`option '${option}' argument '${args.at(-1)}' is invalid.`);
  expect(told).toContain('Here belongs the path of a file or folder, not an empty text.');
});

test.each([
  ['validate', 'feed'],
  ['report', 'folder'],
])('%s refuses an empty path where its %s belongs', async (command, name) => {
  const { code, printed, told } = await runOnScreen([command, '']);
  expect({ code, printed }).toEqual({ code: 2, printed: '' });
  expect(told).toContain(`'' is invalid for argument '${name}'.`);
});
