import { join } from 'node:path';
import { listPackages } from '../workspace/list-packages.mjs';
import { root } from '../workspace/root.mjs';
import { sourceFiles } from '../workspace/source-files.mjs';
import { bundleEmbed } from './bundle-embed.mjs';
import { compile } from './compile.mjs';

/**
 * Writes each package's `dist`: modules and types from the compiler, bundles for the script tag.
 * @returns {Promise<number>} The exit code.
 */
export async function buildAll() {
  const { code } = await compile();
  if (code !== 0) return code;
  const names = await bundles();
  console.log(`Built packages/*/dist, with ${names.join(', ')} in packages/embed/dist.`);
  return 0;
}

/** Makes the scripts for the script tag. Gives their names. */
export function bundles() {
  const sources = sourceFiles(listPackages(root));
  return bundleEmbed({ folder: join(root, 'packages', 'embed'), sources });
}
