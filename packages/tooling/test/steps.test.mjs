import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fuzzResult } from '../src/steps/fuzz-result.mjs';
import { propertyFiles } from '../src/steps/property-files.mjs';
import { namedTests, oneTest } from '../src/steps/result.mjs';
import { runSteps } from '../src/steps/run-steps.mjs';
import { summary } from '../src/steps/summary.mjs';
import { countPlaywright, countVitest } from '../src/steps/test-count.mjs';
import { testResult } from '../src/steps/test-result.mjs';
import { listPackages } from '../src/workspace/list-packages.mjs';
import { root } from '../src/workspace/root.mjs';
import { sourcesUnder } from '../src/workspace/sources-under.mjs';

const ended = { code: 0, output: 'what it said\n' };

/**
 * @param {number} passed
 * @param {number} [failed]
 */
const count =
  (passed, failed = 0) =>
  () => ({ passed, failed, skipped: 0, names: ['what failed'] });

describe('the result of a test runner', () => {
  test('counts what passed', () => {
    const result = testResult({ started: ended, json: '{}', count: count(3) });
    expect(result).toMatchObject({ passed: 3, failed: 0 });
  });

  test('is a failure where no report was written', () => {
    const result = testResult({ started: ended, json: undefined, count: count(3) });
    expect(result).toMatchObject({ passed: 0, failed: 1 });
    expect(result.output).toBe('what it said\nNo report was written.\n');
  });

  test('is a failure where no test was found', () => {
    expect(testResult({ started: ended, json: '{}', count: count(0) })).toMatchObject({
      failed: 1,
    });
  });

  test('is a failure where the runner ended badly although every test passed', () => {
    const result = testResult({ started: { ...ended, code: 1 }, json: '{}', count: count(3) });
    expect(result).toMatchObject({ passed: 3, failed: 1 });
  });

  test('does not count an exit code on top of tests that failed', () => {
    const result = testResult({ started: { ...ended, code: 1 }, json: '{}', count: count(3, 2) });
    expect(result).toMatchObject({ passed: 3, failed: 2, names: ['what failed'] });
  });

  test('says how many were skipped', () => {
    const skipped = () => ({ passed: 1, failed: 0, skipped: 2, names: [] });
    expect(testResult({ started: ended, json: '{}', count: skipped }).always).toBe('2 skipped');
  });
});

describe('a run of the properties', () => {
  const all = 'planned 60000\nrun 60000\nplanned 41000\nrun 41000\n';

  test('is right where all of their cases were run', () => {
    expect(fuzzResult({ counts: all, skipped: 0, part: 1 })).toEqual({
      cases: 101_000,
      problems: [],
    });
  });

  test.each([
    ['no case was run', '', 0, ['No case was run.']],
    [
      'a property was planned and never run',
      'planned 1500\nplanned 100\nrun 100\n',
      0,
      ['Only 100 of 1,600 cases were run.'],
    ],
    [
      'a property ended early',
      'planned 1500\nrun 1499\n',
      0,
      ['Only 1,499 of 1,500 cases were run.'],
    ],
    ['a test was skipped', 'planned 10\nrun 10\n', 1, ['1 of the tests were skipped.']],
  ])('is a failure where %s', (_, counts, skipped, problems) => {
    expect(fuzzResult({ counts, skipped }).problems).toEqual(problems);
  });

  test('is a failure where a whole run has fewer cases than it promises, and a part of one where it has fewer than that', () => {
    const counts = 'planned 9000\nrun 9000\n';
    expect(fuzzResult({ counts, skipped: 0, part: 1 }).problems).toEqual([
      'A whole run has 100,000 cases.',
    ]);
    expect(fuzzResult({ counts, skipped: 0, part: 0.09 }).problems).toEqual([]);
    expect(fuzzResult({ counts, skipped: 0 }).problems).toEqual([]);
  });
});

describe('the files of properties', () => {
  test('are all that try made-up cases: one that says not how many would try others in each run of the tests', () => {
    const trying = listPackages(root)
      .filter(({ manifest }) => manifest.devDependencies?.['fast-check'])
      .flatMap(({ path }) => sourcesUnder(join(path, 'test')))
      .filter((file) => /\bfc\.assert\(/.test(readFileSync(file, 'utf8')));
    const found = propertyFiles(root, []).map((file) => join(root, file));
    const itself = join(root, 'packages/testing/test/fuzzing.test.ts');
    expect(trying.filter((file) => !found.includes(file))).toEqual([itself]);
  });

  test('are picked by words of their paths', () => {
    expect(propertyFiles(root, ['core/test/fuzz/lent', 'no such file'])).toEqual([
      join('packages', 'core', 'test', 'fuzz', 'lent.test.ts'),
    ]);
  });
});

describe('what a report counts', () => {
  test('a Vitest file that dies while loading is a failed test', () => {
    const report = {
      numPassedTests: 4,
      numFailedTests: 1,
      numPendingTests: 1,
      numTodoTests: 1,
      testResults: [
        {
          name: '/a.test.ts',
          status: 'passed',
          assertionResults: [{ status: 'passed', fullName: 'adds' }],
        },
        {
          name: '/b.test.ts',
          status: 'failed',
          assertionResults: [
            { status: 'failed', fullName: 'takes away', failureMessages: ['1 is not 2\n at b.ts'] },
          ],
        },
        { name: '/c.test.ts', status: 'failed', assertionResults: [] },
      ],
    };
    expect(countVitest(report)).toEqual({
      passed: 4,
      failed: 2,
      skipped: 2,
      names: ['takes away: 1 is not 2 at b.ts', 'c.test.ts did not load'],
    });
  });

  test('a Playwright test that never passed and an error outside of tests are failures, one that passed later is told', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
    const message = '\u001B[31mexpected one\u001B[39m\n\n  received two';
    const spec = (
      /** @type {string} */ title,
      /** @type {string} */ status,
      /** @type {{ error?: { message: string } }[]} */ results = [{}],
    ) => ({
      title,
      file: 'a.spec.ts',
      tests: [{ projectName: 'chromium', status, results }],
    });
    const suites = [
      {
        specs: [spec('opens', 'expected'), spec('closes', 'unexpected', [{ error: { message } }])],
        suites: [{ specs: [spec('opens again', 'flaky', [{ error: { message } }, {}])] }],
      },
    ];
    const errors = [{ message: 'no server\n  at start' }];
    expect(countPlaywright({ stats, errors, suites })).toEqual({
      passed: 6,
      failed: 2,
      skipped: 2,
      names: ['a.spec.ts in chromium: closes: expected one received two', 'no server at start'],
      unsteady: ['a.spec.ts in chromium: opens again: expected one received two'],
    });
  });
});

describe('the result of a check', () => {
  test('is one test for a command', () => {
    expect(oneTest(ended)).toMatchObject({ passed: 1, failed: 0 });
    expect(oneTest({ ...ended, code: 2 })).toMatchObject({ passed: 0, failed: 1 });
  });

  test('is a test for each name, and shows those with problems', () => {
    const tests = [
      { name: 'a', problems: [] },
      { name: 'b', problems: ['one', 'two'] },
    ];
    expect(namedTests(tests)).toEqual({
      passed: 1,
      failed: 1,
      names: ['b'],
      output: 'b\n  one\n  two\n',
    });
  });

  test('is a failure where there was nothing to check', () => {
    expect(namedTests([])).toMatchObject({ passed: 0, failed: 1 });
  });
});

describe('all steps', () => {
  test('run on after one that failed and one that threw', async () => {
    const reports = await runSteps(
      {
        fails: () => ({ passed: 1, failed: 2, output: '' }),
        throws: () => {
          throw new Error('out of memory');
        },
        passes: async () => ({ passed: 3, failed: 0, output: '' }),
      },
      () => {},
    );
    expect(reports.map(({ result }) => [result.passed, result.failed])).toEqual([
      [1, 2],
      [0, 1],
      [3, 0],
    ]);
    expect(reports[1]?.result.output).toContain('out of memory');
  });

  test('name ten failures of each, and count the rest', () => {
    const names = Array.from({ length: 12 }, (_, i) => `test ${i}`);
    const result = { passed: 0, failed: 12, output: '', names };
    const lines = summary([{ name: 'unit', ms: 0, result }]).split('\n');
    expect(lines.slice(10, 12)).toEqual(['FAIL  unit: test 9', 'FAIL  unit: and 2 more']);
  });

  test('end with what failed, what was unsteady, and their sum, alone on the last line', () => {
    const steady = { passed: 40, failed: 0, output: '', unsteady: ['closes'] };
    const text = summary([
      { name: 'unit', ms: 1234, result: steady },
      { name: 'browser', ms: 10, result: { passed: 2, failed: 1, output: '', names: ['opens'] } },
    ]);
    expect(text.split('\n')).toEqual([
      'ok    unit        40 passed     0 failed     1.2 s',
      'FAIL  browser      2 passed     1 failed     0.0 s',
      'passed at its second try only  unit: closes',
      'FAIL  browser: opens',
      '',
      '42 passed, 1 failed',
    ]);
  });
});
