import { posix } from 'node:path';

/**
 * Which file of a package needs which when it runs; types are gone by then.
 * @param {readonly import('./read-source.mjs').Source[]} sources
 */
export function fileGraph(sources) {
  const byStem = new Map(sources.map(({ file }) => [stem(file), file]));
  return new Map(
    sources.map(({ file, imports: named }) => {
      const targets = named
        .filter(({ typeOnly }) => !typeOnly)
        .map(({ name }) => byStem.get(stem(posix.join(posix.dirname(file), name))));
      return [file, targets.filter((target) => target !== undefined)];
    }),
  );
}

/**
 * A file's name without what differs between `a.ts` and the `a.js` that imports it.
 * @param {string} file
 */
function stem(file) {
  return file.replace(/\.(tsx?|mjs|js)$/, '');
}
