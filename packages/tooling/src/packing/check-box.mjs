import { readFile } from 'node:fs/promises';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { startTool } from '../tasks/start-tool.mjs';

/**
 * @typedef {{ name: string, problems: string[] }} PackageTest
 */

/**
 * Looks at what is in a packed package: whether a registry would take it, and TypeScript find its types.
 * @param {import('./pack-boxes.mjs').Box} box
 * @returns {Promise<PackageTest[]>}
 */
export async function checkBox({ file, manifest }) {
  return [
    { name: `${manifest.name}: publint`, problems: await lintBox(file) },
    { name: `${manifest.name}: are the types wrong`, problems: await checkTypes(file, manifest) },
  ];
}

/** @param {string} file */
async function lintBox(file) {
  const content = await readFile(file);
  const { messages, pkg } = await publint({
    pack: { tarball: new Uint8Array(content).buffer },
    strict: true,
  });
  return messages.map((message) => formatMessage(message, pkg, { color: false }) ?? message.code);
}

/**
 * @param {string} file
 * @param {import('../workspace/list-packages.mjs').Manifest} manifest
 */
async function checkTypes(file, { exports = {} }) {
  // What is exported as it is, a style sheet or the classic script, has no types to be wrong.
  const plain = Object.keys(exports).filter((key) => typeof exports[key] === 'string');
  const exclude = plain.length > 0 ? ['--exclude-entrypoints', ...plain] : [];
  const args = [file, '--profile', 'esm-only', '--no-color', '--no-emoji', ...exclude];
  const tool = { name: '@arethetypeswrong/cli', bin: 'attw' };
  const { code, output } = await startTool(tool, args, { capture: true });
  return code === 0 ? [] : [output];
}
