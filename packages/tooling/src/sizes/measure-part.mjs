import { join } from 'node:path';
import { build } from 'esbuild';
import { esbuildOptions } from '../build/esbuild-options.mjs';
import { terse } from '../build/terse.mjs';
import { measure } from './measure.mjs';

/**
 * What a page pays for some exports of a package: they are bundled the way the script tag is.
 * @param {object} part
 * @param {string} part.entry A module that exports them: `export { decide } from '@uptier/core'`.
 * @param {readonly string[]} [part.without] Packages that are there already and are not counted.
 * @param {string} part.root
 * @param {Map<string, string>} part.sources What `sourceFiles` found.
 * @returns {Promise<import('./measure.mjs').Size>}
 * @throws {Error} Where the entry does not bundle: a name that is not exported, for one.
 */
export async function measurePart({ entry, without = [], root, sources }) {
  const options = esbuildOptions(sources);
  const { outputFiles } = await build({
    ...options,
    // An alias would win over `external`.
    alias: Object.fromEntries([...sources].filter(([name]) => !without.includes(name))),
    external: [...without],
    format: 'esm',
    stdin: { contents: entry, resolveDir: join(root, 'packages', 'tooling'), loader: 'js' },
  });
  const [output] = outputFiles;
  if (!output) throw new Error('the bundler made no file');
  const { code } = await terse({ name: 'part.js', code: output.text, module: true });
  return measure(code);
}
