import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tempFolder } from './temp-folder.js';

test('before a build the command says in a line what is missing', () => {
  const folder = tempFolder();
  cpSync(join(import.meta.dirname, '../bin'), join(folder, 'bin'), { recursive: true });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder, 'bin/uptier.mjs'), '--version'],
    { encoding: 'utf8' },
  );
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: '',
    stderr: 'Not built yet: run npm run build in the workspace.\n',
  });
});
