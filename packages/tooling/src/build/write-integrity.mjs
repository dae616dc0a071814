import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a page itself names. It holds all other files to their hashes. */
const TAG = /^uptier(?:\.[a-z]+)?\.m?js$/;

/**
 * Writes `integrity.json` beside the scripts: for each that a page's tag may name, what to put into the tag's
 * `integrity`.
 * @param {string} dist
 * @param {readonly string[]} names Of all scripts there.
 * @returns {Promise<Record<string, string>>}
 */
export async function writeIntegrity(dist, names) {
  const tags = names.filter((name) => TAG.test(name)).toSorted();
  const hashes = Object.fromEntries(
    await Promise.all(
      tags.map(async (name) => {
        const hash = createHash('sha384').update(await readFile(join(dist, name)));
        return [name, `sha384-${hash.digest('base64')}`];
      }),
    ),
  );
  await writeFile(join(dist, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);
  return hashes;
}
