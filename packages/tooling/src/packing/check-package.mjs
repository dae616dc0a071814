import { readFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { startTool } from '../tasks/start-tool.mjs';

/**
 * @typedef {{ name: string, problems: string[] }} PackageTest
 */

/**
 * Packs a package as it would be published, and looks at what is in the box.
 * @param {import('../workspace/list-packages.mjs').Package} pkg
 * @returns {Promise<PackageTest[]>}
 */
export async function checkPackage({ path, manifest }) {
  const folder = await mkdtemp(join(tmpdir(), 'uptier-pack-'));
  try {
    const { code, output } = await startTool(
      { name: 'pnpm', from: '.' },
      ['pack', '--pack-destination', folder],
      { cwd: path, capture: true },
    );
    const file = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
    if (code !== 0 || !file) return [{ name: `${manifest.name}: packs`, problems: [output] }];
    const box = join(folder, file);
    return [
      { name: `${manifest.name}: publint`, problems: await lintBox(box) },
      { name: `${manifest.name}: are the types wrong`, problems: await checkTypes(box, manifest) },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param {string} box */
async function lintBox(box) {
  const content = await readFile(box);
  const { messages, pkg } = await publint({
    pack: { tarball: new Uint8Array(content).buffer },
    strict: true,
  });
  return messages.map((message) => formatMessage(message, pkg, { color: false }) ?? message.code);
}

/**
 * @param {string} box
 * @param {import('../workspace/list-packages.mjs').Manifest} manifest
 */
async function checkTypes(box, { exports = {} }) {
  // What is exported as it is, a style sheet or the classic script, has no types to be wrong.
  const plain = Object.keys(exports).filter((key) => typeof exports[key] === 'string');
  const exclude = plain.length > 0 ? ['--exclude-entrypoints', ...plain] : [];
  const args = [box, '--profile', 'esm-only', '--no-color', '--no-emoji', ...exclude];
  const tool = { name: '@arethetypeswrong/cli', bin: 'attw' };
  const { code, output } = await startTool(tool, args, { capture: true });
  return code === 0 ? [] : [output];
}
