import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startTool } from '../tasks/start-tool.mjs';
import { root } from '../workspace/root.mjs';

/** Their manifest and their lockfile. */
const NAMED = join(root, 'packages', 'tooling', 'bench', 'peers');
const FILES = ['package.json', 'pnpm-lock.yaml'];

/**
 * Installs the libraries that we are held against, in the versions that their lockfile names: 150 MB that nobody else
 * needs, so that they are no part of the workspace. They are kept until the versions change.
 * @returns {Promise<string>} Their `node_modules`.
 * @throws {Error} Where they cannot be had: without them there is nothing to compare with.
 */
export async function installPeers() {
  const contents = await Promise.all(FILES.map((file) => readFile(join(NAMED, file))));
  const hash = createHash('sha256').update(Buffer.concat(contents)).digest('hex').slice(0, 12);
  const folder = join(root, 'node_modules', '.cache', 'uptier-peers', hash);
  const done = join(folder, 'done');
  if (!existsSync(done)) {
    console.log('Installing the libraries to compare with ...');
    await mkdir(folder, { recursive: true });
    await Promise.all(FILES.map((file) => cp(join(NAMED, file), join(folder, file))));
    const args = ['install', '--ignore-workspace', '--frozen-lockfile', '--ignore-scripts'];
    const flat = ['--config.node-linker=hoisted', '--prefer-offline', '--reporter=append-only'];
    const pnpm = { name: 'pnpm', from: '.' };
    const { code } = await startTool(pnpm, [...args, ...flat], { cwd: folder });
    if (code !== 0) throw new Error('The libraries to compare with could not be installed.');
    await writeFile(done, '');
  }
  return join(folder, 'node_modules');
}
