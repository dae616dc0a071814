import { findEncoding } from './find-encoding.js';
import { mustBeFile, readBytes } from './read-bytes.js';

/** The text of a file piece by piece, whatever it is written in, without a byte order mark. */
export async function* readTextPieces(file: string): AsyncGenerator<string> {
  await mustBeFile(file);
  const decoder = new TextDecoder(await findEncoding(readBytes(file)));
  for await (const chunk of readBytes(file)) {
    const piece = decoder.decode(chunk as Uint8Array, { stream: true });
    if (piece) yield piece;
  }
  const rest = decoder.decode();
  if (rest) yield rest;
}

/** The whole text of a file. */
export async function readText(file: string): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of readTextPieces(file)) pieces.push(piece);
  return pieces.join('');
}
