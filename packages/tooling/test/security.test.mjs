import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../src/workspace/root.mjs';

const text = readFileSync(join(root, 'SECURITY.md'), 'utf8');
const proofs = [...text.matchAll(/\[([^\]]+)\]\(([^)]+\.(?:m?js|tsx?))\)/g)].map(
  ([, title = '', file = '']) => ({ title, file }),
);

test.each(proofs)('what is to prove a claim of SECURITY.md is there: $title', ({ title, file }) => {
  const path = join(root, file);
  expect(existsSync(path)).toBe(true);
  const source = readFileSync(path, 'utf8');
  expect(source).toContain(title);
  // What is skipped proves nothing.
  expect(source).not.toMatch(/\b(test|describe|it)(\.\w+)*\.(skip|fixme|todo|skipIf|runIf)\b/);
});

test('nothing in SECURITY.md is said to be impossible without a proof', () => {
  const chapters = text.split(/^## /m).flatMap((chapter) => chapter.split('**cannot**')[1] ?? []);
  const claims = chapters.flatMap((chapter) => chapter.split(/^- /m).slice(1));
  expect(chapters).toHaveLength(5);
  expect(claims.filter((claim) => !/\]\([^)]+\.(?:m?js|tsx?)\)/.test(claim))).toEqual([]);
});
