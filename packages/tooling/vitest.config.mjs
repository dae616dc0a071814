import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { cssTextForVitest } from './src/build/css-text-for-vitest.mjs';
import { listPackages } from './src/workspace/list-packages.mjs';
import { root } from './src/workspace/root.mjs';
import { sourceFiles } from './src/workspace/source-files.mjs';

/** Packages whose tests need a document. All others run where there is none. */
const WITH_DOCUMENT = ['preact', 'embed'];

const packages = listPackages(root);

const alias = [...sourceFiles(packages)].map(([name, file]) => ({
  find: new RegExp(`^${name}$`),
  replacement: file,
}));

const patientWaits = join(root, 'packages/tooling/src/build/patient-waits-for-vitest.mjs');

/** @param {import('./src/workspace/list-packages.mjs').Package} pkg */
const project = ({ folder, path }) => ({
  plugins: [cssTextForVitest()],
  resolve: { alias },
  oxc: { jsx: { runtime: /** @type {const} */ ('automatic'), importSource: 'preact' } },
  test: {
    name: folder,
    root: path,
    // A package's own comes last.
    setupFiles: [patientWaits, join(path, 'test/set-up.ts')].filter((file) => existsSync(file)),
    include: ['test/**/*.test.{ts,tsx,mjs}'],
    // A busy machine is no fault of the code: only what hangs is stopped.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A document is what test files would share. Without one nothing here keeps state outside of its functions, and to
    // load all that a file imports anew takes as long as its tests.
    isolate: WITH_DOCUMENT.includes(folder),
    environment: WITH_DOCUMENT.includes(folder) ? 'happy-dom' : 'node',
  },
});

export default defineConfig({
  test: {
    // Vitest leaves a core to itself, which on a machine of two is every other one; it needs it while files begin only.
    maxWorkers: availableParallelism(),
    projects: [...packages, ...listPackages(root, 'examples')]
      .filter(({ path }) => existsSync(join(path, 'test')))
      .map(project),
  },
});
