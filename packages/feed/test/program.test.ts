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
