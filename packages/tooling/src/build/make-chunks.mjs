import { basename, join, relative } from 'node:path';
import { build } from 'esbuild';

/**
 * @typedef {import('esbuild').BuildResult<{ write: false, metafile: true }>} Made
 * @typedef {Omit<import('esbuild').BuildOptions, 'entryPoints'>
 *   & { write: false, absWorkingDir: string, entryPoints: Record<string, string> }} Options
 */

/** A file of fewer minified bytes costs a page more by its request than all pages by carrying it along. */
const SMALL = 2500;

/** More minified bytes than these do not come with the first packets that a server may send. */
const LARGE = 40_000;

/** What reads the page, the feed and the memory: a part that leads to nothing else, and so a good place to cut. */
const READING = /\/(platforms\/src|core\/src\/(feed\/read|context\/read|config|catalog|visitor))/;

/** Marks what the bundler is asked in the middle of answering it. */
const ASKED = {};

/** An entry that is never loaded: what it shares with the others lies in a file of its own. */
const PART = 'uptier-part';

/**
 * Makes a group of chunks that share code, from each a file and what they share in as few as may be.
 * @param {Options} given
 * @returns {Promise<Made>}
 */
export async function makeChunks(given) {
  /** @type {Options & { metafile: true }} */
  const options = { ...given, format: 'esm', splitting: true, metafile: true };
  const made = await build(options);
  const everywhere = smallShares(made);
  const apart = readingOf(made);
  if (!everywhere.length && !apart.length) return made;
  return withoutPart(
    await build({
      ...options,
      entryPoints: { ...options.entryPoints, ...(apart.length > 0 && { [PART]: PART }) },
      plugins: [
        sharing({ folder: options.absWorkingDir, everywhere, apart }),
        ...(options.plugins ?? []),
      ],
    }),
  );
}

/**
 * What entries share in part lies in small files of its own. This finds the sources of those files.
 * @param {Made} made
 * @returns {string[]} As the metafile names them: from the folder that the build ran in.
 */
function smallShares({ metafile: { outputs } }) {
  const small = Object.values(outputs).filter(
    ({ entryPoint, bytes, exports }) => !entryPoint && exports.length > 0 && bytes < SMALL,
  );
  return small.flatMap(({ inputs }) => Object.keys(inputs)).toSorted();
}

/**
 * The sources that make up a part of a file that is too large.
 * @param {Made} made
 */
function readingOf({ metafile: { outputs } }) {
  const large = Object.values(outputs).filter(({ bytes }) => bytes > LARGE);
  return large.flatMap(({ inputs }) => Object.keys(inputs).filter((path) => READING.test(path)));
}

/**
 * The bundler puts into one file what the same entries import. So all entries import what lies `everywhere`, and one
 * entry more what lies `apart`.
 * @param {{ folder: string, everywhere: string[], apart: string[] }} sources Seen from the folder that the build runs in.
 * @returns {import('esbuild').Plugin}
 */
const sharing = ({ folder, everywhere, apart }) => ({
  name: 'sharing',
  setup({ onResolve, onLoad, resolve }) {
    const shared = new Set([...everywhere, ...apart].map((source) => join(folder, source)));
    onResolve({ filter: /./ }, ({ kind, path }) =>
      kind === 'entry-point'
        ? { path: path === PART ? path : relative(folder, path), namespace: 'sharing' }
        : undefined,
    );
    onLoad({ filter: /./, namespace: 'sharing' }, ({ path }) => ({
      contents: [
        ...(path === PART ? [] : [`export * from ${JSON.stringify(`./${path}`)};`]),
        ...(path === PART ? apart : everywhere).map(
          (source) => `import ${JSON.stringify(`share:${source}`)};`,
        ),
      ].join('\n'),
      resolveDir: folder,
    }));
    // What nobody names anything of would be left out, were it said to do nothing. The bundler believes whoever asks for a
    // file first, so all who ask say the same: or the bytes would hang on which of them comes first.
    onResolve({ filter: /^share:/ }, ({ path }) => ({
      path: join(folder, path.slice('share:'.length)),
      sideEffects: true,
    }));
    onResolve({ filter: /./, namespace: 'file' }, async ({ path, pluginData, ...from }) => {
      if (pluginData === ASKED) return undefined;
      const found = await resolve(path, { ...from, pluginData: ASKED });
      return shared.has(found.path) ? { path: found.path, sideEffects: true } : undefined;
    });
  },
});

/**
 * @param {Made} made
 * @returns {Made}
 */
const withoutPart = ({ metafile, outputFiles, ...rest }) => ({
  ...rest,
  metafile: {
    ...metafile,
    outputs: Object.fromEntries(Object.entries(metafile.outputs).filter(([path]) => !isPart(path))),
  },
  outputFiles: outputFiles.filter(({ path }) => !isPart(path)),
});

/** @param {string} path */
const isPart = (path) => basename(path).startsWith(`${PART}.`);
