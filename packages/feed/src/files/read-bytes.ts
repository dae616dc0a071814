import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { UserError } from '../findings/user-error.js';

const why = (code: unknown): string =>
  code === 'ENOENT' ? 'There is no such file.' : 'The file cannot be read.';

/** Fails early, and in words, where a file is not there. */
export async function mustBeFile(file: string): Promise<void> {
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
    throw new UserError({ code: 'no-file', place: { file }, message: why(error.code) });
  });
  if (!found.isFile())
    throw new UserError({
      code: 'no-file',
      place: { file },
      message: 'This is a folder, not a file.',
    });
}

/** A large file is read sooner in large pieces. */
const PIECE = 1 << 18;

/** The bytes of a file, unpacked where its name ends in `.gz`. */
export function readBytes(file: string): Readable {
  const bytes = createReadStream(file, { highWaterMark: PIECE });
  if (!file.endsWith('.gz')) return bytes;
  const unpacked = createGunzip();
  bytes.on('error', (error) => unpacked.destroy(error));
  return bytes.pipe(unpacked);
}
