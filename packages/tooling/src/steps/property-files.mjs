import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { listPackages } from '../workspace/list-packages.mjs';

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
    .flatMap(({ path }) => testsUnder(join(path, 'test')))
    .filter((file) => SAYS_HOW_MANY.test(readFileSync(file, 'utf8')))
    .map((file) => relative(root, file))
    .filter((file) => !words.length || words.some((word) => file.includes(word)));
}

/** @param {string} folder */
const testsUnder = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.test\.tsx?$/.test(name))
        .map((name) => join(folder, name))
        .toSorted()
    : [];
