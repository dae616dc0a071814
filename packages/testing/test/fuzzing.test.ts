import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fuzzing } from '../src/fuzz/fuzzing.js';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uptier-test-'));
  vi.stubEnv('UPTIER_FUZZ', '1');
  vi.stubEnv('UPTIER_FUZZ_SEED', '7');
  vi.stubEnv('UPTIER_FUZZ_COUNT', join(folder, 'count'));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

const counts = () => readFile(join(folder, 'count'), 'utf8');

test('what was planned is noted, and what was run after it', async () => {
  const planned = fuzzing(20);
  expect(await counts()).toBe('planned 20\n');
  fc.assert(
    fc.property(fc.nat(), () => true),
    planned,
  );
  expect(await counts()).toBe('planned 20\nrun 20\n');
});

test('of a property that fails, only the cases up to that one count, and its failure is told with the seed', async () => {
  let tried = 0;
  const failing = fc.property(fc.constant('Tea'), () => ++tried < 5);
  expect(() => fc.assert(failing, fuzzing(20))).toThrow(
    /Property failed after 5 tests\n\{ seed: 7,[^]*Counterexample: \["Tea"\]/,
  );
  expect(await counts()).toBe('planned 20\nrun 5\n');
});

test('the error of a case is told as the cause, of a property that waits too', async () => {
  const boom = new Error('boom');
  const failing = fc.asyncProperty(fc.nat(), () => Promise.reject(boom));
  const failure: unknown = await fc.assert(failing, fuzzing(20)).catch((error: unknown) => error);
  expect(failure).toMatchObject({ cause: boom });
  expect(await counts()).toBe('planned 20\nrun 1\n');
});

test('what gives up since it throws away nearly all cases has run those that were left', async () => {
  const picky = fc.property(fc.nat(), () => fc.pre(false));
  expect(() => fc.assert(picky, fuzzing(20))).toThrow('too many pre-condition failures');
  expect(await counts()).toBe('planned 20\nrun 0\n');
});
