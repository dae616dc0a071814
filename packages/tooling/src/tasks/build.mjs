import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildAll } from '../build/build-all.mjs';
import { listPackages } from '../workspace/list-packages.mjs';
import { root } from '../workspace/root.mjs';

/** Builds from nothing, so that no file of an earlier build is left to be published. */
export async function build() {
  const folders = listPackages(root).map(({ path }) => join(path, 'dist'));
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
  return buildAll();
}
