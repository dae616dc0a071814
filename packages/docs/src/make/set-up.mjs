import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerTo } from './answer-to.mjs';
import { helpOf } from './commands.mjs';

const CONFIG = 'uptier.config.json';

/**
 * What `uptier init` writes for a host: texts by their paths.
 * @param {string} host
 */
async function filesFor(host) {
  const folder = mkdtempSync(join(tmpdir(), 'uptier-docs-'));
  try {
    await answerTo(['init', '--platform', 'custom', '--host', host, '--dir', folder]);
    const names = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    return names.map((file) => ({
      name: file.slice(folder.length + 1).replaceAll('\\', '/'),
      text: readFileSync(file, 'utf8').trim(),
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The config that `uptier init` writes, with what else may be said as comments. */
export async function firstConfig() {
  const text = (await filesFor('netlify')).find(({ name }) => name === CONFIG)?.text ?? '';
  return `\`\`\`jsonc [${CONFIG}]\n${text}\n\`\`\``;
}

/** The rules that `uptier init` writes for each host that it knows. */
export async function hostRules() {
  const [, list = ''] =
    /--host <name>\s+what serves its files: ([\w\s,-]+?)\n *--/.exec(await helpOf('init')) ?? [];
  const parts = [];
  for (const host of list.split(',').map((name) => name.trim())) {
    const rules = (await filesFor(host)).filter(
      ({ name }) => name !== CONFIG && !name.endsWith('.yml'),
    );
    for (const { name, text } of rules)
      parts.push(`### ${host}\n\nIn \`${name}\`:\n\n\`\`\`text\n${text}\n\`\`\``);
  }
  return parts.join('\n\n');
}
