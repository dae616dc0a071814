import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startTool } from '../tasks/start-tool.mjs';
import { importEach } from './import-each.mjs';

/** How TypeScript finds modules, and the `module` that each wants. */
const RESOLUTIONS = { bundler: 'preserve', node16: 'node16', nodenext: 'nodenext' };

const STRICT = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  // Our declarations are checked as well, and not only found.
  skipLibCheck: false,
  noEmit: true,
  target: 'es2022',
  types: [],
  lib: ['es2022', 'dom', 'dom.iterable'],
  jsx: 'react-jsx',
  jsxImportSource: 'preact',
};

/**
 * Compiles an import of each entry, and the samples of the README, as each kind of project would.
 * @param {import('./install-box.mjs').Project} project
 * @returns {Promise<import('./check-box.mjs').PackageTest[]>}
 */
export async function checkTypes({ folder, box }) {
  const { name } = box.manifest;
  const include = await writeSources(folder, box);
  return Promise.all(
    Object.entries(RESOLUTIONS).map(async ([moduleResolution, module]) => {
      const compilerOptions = { ...STRICT, module, moduleResolution };
      const config = join(folder, `tsconfig.${moduleResolution}.json`);
      await writeFile(config, JSON.stringify({ compilerOptions, include }));
      const args = ['--pretty', 'false', '-p', config];
      const { code, output } = await startTool(
        { name: 'typescript', bin: 'tsc', from: '.' },
        args,
        {
          cwd: folder,
          capture: true,
        },
      );
      return { name: `${name}: types, ${moduleResolution}`, problems: code === 0 ? [] : [output] };
    }),
  );
}

/**
 * @param {string} folder
 * @param {import('./pack-boxes.mjs').Box} box
 * @returns {Promise<string[]>} The files' names.
 */
async function writeSources(folder, { source, manifest }) {
  const readme = await readFile(join(source, 'README.md'), 'utf8');
  const samples = [...readme.matchAll(/^```(tsx?)\n(.*?)^```$/gms)].filter(([, , text = '']) =>
    canImport(folder, text),
  );
  const files = [
    ['every-entry.ts', everyEntry(manifest)],
    ...samples.map(([, kind, text = ''], at) => [`readme-${at + 1}.${kind}`, text]),
  ];
  await Promise.all(files.map(([file = '', text = '']) => writeFile(join(folder, file), text)));
  return files.map(([file = '']) => file);
}

/**
 * Whether all that a sample imports is there: one for a framework that the package does not need stands in the README
 * for those who have it.
 * @param {string} folder
 * @param {string} text
 */
function canImport(folder, text) {
  const names = [...text.matchAll(/ from '((?:@[^/']+\/)?[^/']+)/g)];
  return names.every(([, name = '']) => existsSync(join(folder, 'node_modules', name)));
}

/** @param {import('../workspace/list-packages.mjs').Manifest} manifest */
function everyEntry(manifest) {
  const { imports, names } = importEach(manifest);
  return `${imports}\nexport const entries = [${names.join(', ')}];\n`;
}
