import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** What the compiler keeps for itself. */
const NOT_SHIPPED = /\.tsbuildinfo$/;

/**
 * The SHA-256 of every file in some folders.
 * @param {string} root
 * @param {readonly string[]} folders From the root.
 * @returns {Promise<Map<string, string>>} By the files' paths from the root.
 */
export async function hashFiles(root, folders) {
  /** @type {Map<string, string>} */
  const hashes = new Map();
  for (const folder of folders) {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    for (const entry of entries.filter((one) => one.isFile() && !NOT_SHIPPED.test(one.name))) {
      const file = join(entry.parentPath, entry.name);
      const name = file.slice(root.length + 1).replaceAll('\\', '/');
      hashes.set(
        name,
        createHash('sha256')
          .update(await readFile(file))
          .digest('hex'),
      );
    }
  }
  return hashes;
}
