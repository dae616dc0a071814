import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync } from 'oxc-parser';

/**
 * The scripts that a browser loads when it is given some: they, and what they import, and so on.
 * @param {readonly string[]} files Whole paths.
 * @returns {string[]} Each file once.
 */
export function loadedFiles(files) {
  /** @type {Set<string>} */
  const loaded = new Set();
  const waiting = [...files];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (loaded.has(file)) continue;
    loaded.add(file);
    waiting.push(...importsOf(file));
  }
  return [...loaded];
}

/** @param {string} file */
function importsOf(file) {
  const { module } = parseSync(file, readFileSync(file, 'utf8'));
  const names = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => (moduleRequest ? [moduleRequest.value] : [])),
    ),
  ];
  return names.map((name) => join(dirname(file), name));
}
