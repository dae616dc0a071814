import { join, relative } from 'node:path';

/** A file of fewer minified bytes costs a page more by its request than all pages by carrying it along. */
const SMALL = 1500;

/**
 * What entries share in part lies in small files of its own. This finds the sources of those files.
 * @param {import('esbuild').Metafile} metafile Of a build with `splitting`.
 * @returns {string[]} As the metafile names them: from the folder that the build ran in.
 */
export function smallShares({ outputs }) {
  const small = Object.values(outputs).filter(
    ({ entryPoint, bytes, exports }) => !entryPoint && exports.length > 0 && bytes < SMALL,
  );
  return small.flatMap(({ inputs }) => Object.keys(inputs)).toSorted();
}

/**
 * Lets all entries import all of some sources: the bundler then puts these into the one file that all entries share.
 * @param {string} folder The one that the build runs in.
 * @param {string[]} sources Seen from there.
 * @returns {import('esbuild').Plugin}
 */
export const shareAll = (folder, sources) => ({
  name: 'share-all',
  setup(build) {
    build.onResolve({ filter: /./ }, ({ kind, path }) =>
      kind === 'entry-point' ? { path: relative(folder, path), namespace: 'sharing' } : undefined,
    );
    build.onLoad({ filter: /./, namespace: 'sharing' }, ({ path }) => ({
      contents: [
        `export * from ${JSON.stringify(`./${path}`)};`,
        ...sources.map((source) => `import ${JSON.stringify(`share:${source}`)};`),
      ].join('\n'),
      resolveDir: folder,
    }));
    // What nobody names anything of would be left out, were it said to do nothing.
    build.onResolve({ filter: /^share:/ }, ({ path }) => ({
      path: join(folder, path.slice('share:'.length)),
      sideEffects: true,
    }));
  },
});
