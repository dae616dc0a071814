import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A text that changes when what is installed may no longer fit: another Node, another lockfile,
 * another manifest, or another place (the links inside `node_modules` would point elsewhere).
 * @param {string} root
 * @returns {string}
 */
export function installStamp(root) {
  const hash = createHash('sha256').update(`${process.version} ${process.platform} ${root}\n`);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests(root)]) {
    hash.update(file).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

/** @param {string} root */
function manifests(root) {
  const folders = ['packages', 'examples'].flatMap((group) =>
    readdirSync(join(root, group))
      .toSorted()
      .map((folder) => join(group, folder)),
  );
  return ['.', 'e2e', ...folders]
    .map((folder) => join(folder, 'package.json'))
    .filter((file) => existsSync(join(root, file)));
}
