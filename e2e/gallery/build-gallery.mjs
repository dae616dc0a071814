import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const folder = import.meta.dirname;
const packages = join(folder, '../../packages');

/**
 * Makes the gallery's script and its style sheets from the sources as they are now.
 * @param {{ isTraceable?: boolean }} [options] Whether the browser's tools are to show the sources.
 * @returns {Promise<Map<string, string>>} Address -> text.
 */
export async function buildGallery({ isTraceable = true } = {}) {
  const [script, sheets] = await Promise.all([bundleScript(isTraceable), bundleSheets()]);
  return new Map([['/gallery.js', script], ...sheets]);
}

/** @param {boolean} isTraceable */
async function bundleScript(isTraceable) {
  const { outputFiles } = await build({
    stdin: { contents: entry(), resolveDir: folder, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    sourcemap: isTraceable && 'inline',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [fromSource()],
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/** One file of states a component: a new one is shown by being there. */
function entry() {
  const files = readdirSync(join(folder, 'states')).sort();
  const imports = files.map((file, rank) => `import * as states${rank} from './states/${file}';`);
  const all = files.map((_, rank) => `...Object.values(states${rank})`).join(', ');
  return `${imports.join('\n')}
import { openGallery } from './open-gallery.tsx';
void openGallery([${all}]);`;
}

/**
 * Our own packages are read as they are written, so that the gallery needs no build of theirs.
 * @returns {import('esbuild').Plugin}
 */
function fromSource() {
  return {
    name: 'from-source',
    setup({ onResolve, resolve }) {
      onResolve({ filter: /^@uptier\// }, ({ path }) => {
        const [, name = '', rest = ''] = /^@uptier\/(\w+)(.*)$/.exec(path) ?? [];
        const resolveDir = join(packages, name);
        const { exports } = JSON.parse(readFileSync(join(resolveDir, 'package.json'), 'utf8'));
        // The types ./dist/a.d.ts were made from ./src/a.ts or ./src/a.tsx.
        const types = String(exports[`.${rest}`]?.types);
        const source = types.replace('/dist/', '/src/').replace(/\.d\.ts$/, '.js');
        return resolve(source, { kind: 'import-statement', resolveDir });
      });
    },
  };
}

/** The theme, the presets and the gallery's own look, each as a page would link it. */
async function bundleSheets() {
  const theme = join(packages, 'preact');
  const presets = readdirSync(join(theme, 'theme/presets'));
  const files = {
    '/theme.css': join(theme, 'theme.css'),
    '/gallery.css': join(folder, 'gallery.css'),
    ...Object.fromEntries(
      presets.map((file) => [`/presets/${file}`, join(theme, 'theme/presets', file)]),
    ),
  };
  const built = Object.entries(files).map(async ([address, file]) => {
    const { outputFiles } = await build({ entryPoints: [file], bundle: true, write: false });
    return /** @type {const} */ ([address, outputFiles[0]?.text ?? '']);
  });
  return Promise.all(built);
}
