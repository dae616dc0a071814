import {
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { catalogue } from '../data/catalogue.mjs';
import { writeExport } from '../feed/write-export.mjs';

describe('writeExport', () => {
  let folder = '';
  let file = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'electronics-'));
    file = join(folder, 'products.json');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('states the day of the catalogue, so that the same catalogue gives the same bytes', async () => {
    const { feed } = await writeExport({ catalogue, file });
    expect(feed.generatedAt).toBe('2026-11-22T00:00:00.000Z');
    const first = readFileSync(file, 'utf8');
    rmSync(file);
    await writeExport({ catalogue, file });
    expect(readFileSync(file, 'utf8')).toBe(first);
  });

  it('leaves a file alone that is right already', async () => {
    await writeExport({ catalogue, file });
    utimesSync(file, 1, 1);
    await writeExport({ catalogue, file });
    expect(statSync(file).mtimeMs).toBe(1000);
  });

  it('replaces a file that is not, and leaves nothing else behind', async () => {
    const { feed } = await writeExport({ catalogue, file });
    writeFileSync(file, '{"half": ');
    await writeExport({ catalogue, file });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(feed);
    expect(readdirSync(dirname(file))).toEqual(['products.json']);
  });
});
