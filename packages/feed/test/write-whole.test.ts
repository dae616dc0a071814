import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeWhole, type Written } from '../src/files/write-whole.js';
import { tempFolder } from './temp-folder.js';

it('leaves the old files and no other where writing fails', async () => {
  const parent = tempFolder();
  const folder = join(parent, 'public');
  await writeWhole(folder, [['feed.json', 'old']]);
  function* broken(): Generator<Written> {
    yield ['feed.json', 'new'];
    throw new Error('out of memory');
  }
  await expect(writeWhole(folder, broken())).rejects.toThrow('out of memory');
  expect(await readFile(join(folder, 'feed.json'), 'utf8')).toBe('old');
  expect(await readdir(parent)).toEqual(['public']);
});

it('keeps what the folder holds under other names', async () => {
  const folder = tempFolder();
  await writeFile(join(folder, 'mine.txt'), 'mine');
  await writeWhole(folder, [['feed.json', '{}']]);
  expect((await readdir(folder)).toSorted()).toEqual(['feed.json', 'mine.txt']);
});

it.each([
  [
    'a file stands where the folder should be',
    'taken',
    'There is a file where the folder should be.',
  ],
  ['a folder stands where a file should be', 'open', 'There is a folder where a file should be.'],
])('says in words that %s', async (_name, folder, message) => {
  const parent = tempFolder();
  await writeFile(join(parent, 'taken'), '');
  await mkdir(join(parent, 'open/feed.json'), { recursive: true });
  await expect(writeWhole(join(parent, folder), [['feed.json', '{}']])).rejects.toThrow(message);
  expect((await readdir(parent)).toSorted()).toEqual(['open', 'taken']);
});

it('removes what a build that was killed has left, and no folder of others', async () => {
  const parent = tempFolder();
  const killed = spawnSync(process.execPath, ['-e', '']).pid;
  const kept = [`out.draft-${process.ppid}-abcdef`, 'out.draft-mine', 'other.draft-1-abcdef'];
  for (const name of [...kept, `out.draft-${killed}-abcdef`])
    await mkdir(join(parent, name, 'deep'), { recursive: true });
  await writeWhole(join(parent, 'out'), [['feed.json', '{}']]);
  expect((await readdir(parent)).toSorted()).toEqual([...kept, 'out'].toSorted());
});
