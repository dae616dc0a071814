import { statSync } from 'node:fs';
import { findEncoding, type Encoding } from './find-encoding.js';
import { mustBeFile, readBytes } from './read-bytes.js';

/** How the files that were looked at last are written: each is opened several times, and may have gigabytes. */
const found = new Map<string, Promise<Encoding>>();
const MOST = 100;

/** How a file is written. All of it is read for that once, as long as nobody writes to it. */
export function encodingOf(file: string): Promise<Encoding> {
  const { size, mtimeMs, ino } = statSync(file);
  const key = [file, size, mtimeMs, ino].join(' ');
  const known = found.get(key) ?? findEncoding(readBytes(file));
  if (found.size >= MOST) found.clear();
  found.set(key, known);
  return known;
}

/** The text of a file piece by piece, whatever it is written in, without a byte order mark. */
export async function* readTextPieces(file: string): AsyncGenerator<string> {
  await mustBeFile(file);
  const decoder = new TextDecoder(await encodingOf(file));
  for await (const chunk of readBytes(file)) {
    const piece = decoder.decode(chunk, { stream: true });
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
