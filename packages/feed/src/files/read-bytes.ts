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

/** What was packed, as far as it goes. Fails in words where it breaks off, or is not packed at all. */
async function* unpack(file: string, packed: Readable): AsyncGenerator<Uint8Array> {
  const unpacked = createGunzip();
  packed.on('error', (error) => unpacked.destroy(error));
  try {
    for await (const chunk of packed.pipe(unpacked)) yield chunk as Uint8Array;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!code?.startsWith('Z_')) throw error;
    throw new UserError({
      code: 'broken-gzip',
      place: { file },
      message:
        code === 'Z_BUF_ERROR'
          ? 'The packed file ends before its end: it was cut off.'
          : 'The file cannot be unpacked: its name says .gz, and it is something else, or is broken.',
      advice: 'Export or fetch it again.',
    });
  }
}

/** The bytes of a file, unpacked where its name ends in `.gz`. */
export function readBytes(file: string): AsyncIterable<Uint8Array> {
  const bytes = createReadStream(file, { highWaterMark: PIECE });
  return file.endsWith('.gz') ? unpack(file, bytes) : bytes;
}
