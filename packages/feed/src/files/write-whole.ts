import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** A file to be written, by its name in the folder. */
export type Written = readonly [name: string, content: string | Uint8Array];

/**
 * Writes files into a folder, all or none: they are written beside it first, and moved in when all are there, in the
 * order given, so that what names the others should come last. What the folder held under other names stays.
 */
export async function writeWhole(
  folder: string,
  files: Iterable<Written> | AsyncIterable<Written>,
): Promise<readonly string[]> {
  const target = resolve(folder);
  await mkdir(dirname(target), { recursive: true });
  const draft = await mkdtemp(`${target}.draft-`);
  const names: string[] = [];
  try {
    for await (const [name, content] of files) {
      await writeFile(join(draft, name), content);
      names.push(name);
    }
    await mkdir(target, { recursive: true });
    for (const name of names) await rename(join(draft, name), join(target, name));
    return names;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}
