import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { UserError } from '../findings/user-error.js';
import { draftFolder } from './draft-folder.js';

/** A file to be written, by its name in the folder. What is too long for one text comes in pieces. */
export type Written = readonly [
  name: string,
  content: string | Uint8Array | Iterable<string> | Readable,
];

const isAtOnce = (content: Written[1]): content is string | Uint8Array =>
  typeof content === 'string' || content instanceof Uint8Array;

const WHY: Readonly<Record<string, string>> = {
  EACCES: 'We may not write here.',
  EPERM: 'We may not write here.',
  EROFS: 'We may not write here.',
  ENOENT: 'The folder cannot be made here.',
  ENOSPC: 'The disk is full.',
  ENOTDIR: 'There is a file where the folder should be.',
  EEXIST: 'There is a file where the folder should be.',
  EISDIR: 'There is a folder where a file should be.',
};

/** What the user can mend is told in words; whatever else it is, as it is. */
function told(error: unknown, folder: string): unknown {
  const why = WHY[(error as NodeJS.ErrnoException).code ?? ''];
  if (why === undefined) return error;
  return new UserError({ code: 'cannot-write', place: { file: folder }, message: why });
}

function openDraft(target: string): string {
  try {
    return draftFolder(target);
  } catch (error) {
    throw told(error, target);
  }
}

/**
 * Writes files into a folder, all or none: they are written beside it first, and moved in when all are there, in the
 * order given, so that what names the others should come last. What the folder held under other names stays.
 */
export async function writeWhole(
  folder: string,
  files: Iterable<Written> | AsyncIterable<Written>,
): Promise<readonly string[]> {
  const target = resolve(folder);
  const draft = openDraft(target);
  const names: string[] = [];
  try {
    for await (const [name, content] of files) {
      // Of half a million files each is small: to wait for one would take longer than to write it.
      if (isAtOnce(content)) writeFileSync(join(draft, name), content);
      else await writeFile(join(draft, name), content);
      names.push(name);
    }
    mkdirSync(target, { recursive: true });
    for (const name of names) renameSync(join(draft, name), join(target, name));
    return names;
  } catch (error) {
    throw told(error, folder);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}
