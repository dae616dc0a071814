import { join } from 'node:path';
import { listPackages } from '../workspace/list-packages.mjs';
import { root } from '../workspace/root.mjs';
import { sourceFiles } from '../workspace/source-files.mjs';
import { bundleEmbed } from './bundle-embed.mjs';
import { compile } from './compile.mjs';
import { writeIntegrity } from './write-integrity.mjs';
import { writeNotices } from './write-notices.mjs';
import { writePresets } from './write-presets.mjs';

/**
 * Writes each package's `dist`: modules and types from the compiler, bundles for the script tag.
 * @returns {Promise<number>} The exit code.
 */
export async function buildAll() {
  const { code } = await compile();
  if (code !== 0) return code;
  const { names, integrity } = await bundles();
  console.log(`Built packages/*/dist, with ${names.join(', ')} in packages/embed/dist.`);
  for (const [name, hash] of Object.entries(integrity)) console.log(`${name}: ${hash}`);
  return 0;
}

/**
 * Makes the scripts for the script tag, and puts beside them the presets, the hashes that a tag can hold them to, and
 * the notices of those whose code they hold.
 */
export async function bundles() {
  const sources = sourceFiles(listPackages(root));
  const embed = join(root, 'packages', 'embed');
  await writePresets({
    from: join(root, 'packages/preact/theme/presets'),
    to: join(embed, 'dist/presets'),
  });
  const names = await bundleEmbed({ folder: embed, sources });
  const dist = join(embed, 'dist');
  await writeNotices(dist);
  return { names, integrity: await writeIntegrity(dist, names) };
}
