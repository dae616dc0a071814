import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { threats } from '../src/make/threats.mjs';
import { workspace } from '../src/places.mjs';
import { readPages } from './blocks.mjs';

const own = readFileSync(join(workspace, 'SECURITY.md'), 'utf8');
const text = (await readPages()).find(({ page }) => page === 'security.md')?.text;

test('the page of security says of each way in what SECURITY.md says, and in its order', () => {
  const titles = [...threats().matchAll(/^### (.+)$/gm)].map(([, title]) => title);
  expect(titles).toEqual([
    'A bad feed',
    'A bad shard, a bad CDN',
    'A bad host page',
    'A bad neighbour script',
    'A bad file of a merchant’s',
  ]);
  for (const title of titles) expect(own).toContain(`## ${title}\n`);
  expect(text).toContain(threats());
});

test('it has each claim whole, without the files of the repository', () => {
  expect(threats()).toContain('\n- lead a browser anywhere but to `http` and `https`\n');
  expect(threats()).not.toMatch(/\]\(|\.(?:mjs|tsx?)\b/);
});
