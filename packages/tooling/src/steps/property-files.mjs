import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { listPackages } from '../workspace/list-packages.mjs';
import { sourcesUnder } from '../workspace/sources-under.mjs';

const SAYS_HOW_MANY = /\bfuzzing\b[^;]* from '@uptier\/testing\/fuzz'/;

/**
 * The test files whose properties say how many cases they take, as paths from the root: where words are given, those that
 * have one of them in their path.
 * @param {string} root
 * @param {readonly string[]} words
 * @returns {string[]}
 */
export function propertyFiles(root, words) {
  return listPackages(root)
    .filter(({ manifest }) => manifest.devDependencies?.['fast-check'])
    .flatMap(({ path }) => sourcesUnder(join(path, 'test')))
    .filter((file) => /\.test\.tsx?$/.test(file))
    .filter((file) => SAYS_HOW_MANY.test(readFileSync(file, 'utf8')))
    .map((file) => relative(root, file))
    .filter((file) => !words.length || words.some((word) => file.includes(word)));
}
