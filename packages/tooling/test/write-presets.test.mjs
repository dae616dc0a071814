import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writePresets } from '../src/build/write-presets.mjs';
import { aFolder } from './a-folder.mjs';

test('presets are put beside the script, made small, and nothing else is', async () => {
  const folder = aFolder({
    'presets/soft.css': '/* Soft. */\n:root {\n  --uptier-accent: #0a5c36;\n}\n',
    'presets/notes.md': '# Notes',
  });
  const to = join(folder, 'dist/presets');
  await writePresets({ from: join(folder, 'presets'), to });
  expect(readdirSync(to)).toEqual(['soft.css']);
  expect(readFileSync(join(to, 'soft.css'), 'utf8')).toBe(':root{--uptier-accent: #0a5c36}');
});
