import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const namesIn = (folder: string, end: string): string[] =>
  readdirSync(new URL(folder, import.meta.url))
    .filter((file) => file.endsWith(end))
    .map((file) => file.slice(0, -end.length))
    .sort();

test('every guard has tests in a file of its own name', () => {
  expect(namesIn('guards', '.test.ts')).toEqual(namesIn('../../src/decide/guards', '.ts'));
});
