import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { esbuildOptions } from '../src/build/esbuild-options.mjs';
import { makeChunks } from '../src/build/make-chunks.mjs';
import { listPackages } from '../src/workspace/list-packages.mjs';
import { root } from '../src/workspace/root.mjs';
import { sourceFiles } from '../src/workspace/source-files.mjs';

const folder = join(root, 'packages/embed');

/**
 * The chunk that is cut in two, as on a machine that is slow to look up some of its imports.
 * @param {RegExp} [slow]
 */
async function bytesOfCore(slow = /^$/) {
  const usual = esbuildOptions(sourceFiles(listPackages(root)));
  const { outputFiles } = await makeChunks({
    ...usual,
    plugins: [
      {
        name: 'slow',
        setup({ onResolve }) {
          onResolve({ filter: slow }, () => wait(30, undefined));
        },
      },
      ...(usual.plugins ?? []),
    ],
    absWorkingDir: folder,
    outdir: join(folder, 'dist'),
    chunkNames: '[name]-[hash]',
    entryPoints: { core: join(folder, 'src/chunks/core.ts') },
    write: false,
  });
  return outputFiles.map(({ path, text }) => [path, text]);
}

test('makes the same bytes whichever of the files that import another is looked at first', async () => {
  const bytes = await bytesOfCore();
  expect(bytes).toHaveLength(2);
  expect(await bytesOfCore(/^\.\.\/page\/page/)).toEqual(bytes);
  expect(await bytesOfCore(/\/read-/)).toEqual(bytes);
});
