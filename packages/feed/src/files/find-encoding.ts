import { Buffer, isUtf8 } from 'node:buffer';

/** What the exports of shops are written in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Enough to tell two bytes a letter from one. */
const LOOKED_AT = 4096;

/** Of Latin text in UTF-16, every other byte is zero. */
function sixteenBits(start: Uint8Array): Encoding | undefined {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  for (let i = 0; i < start.length; i++) if (start[i] === 0) zeros[i % 2]!++;
  const many = start.length / 8;
  if (zeros[1]! > many && zeros[0]! < zeros[1]! / 8) return 'utf-16le';
  if (zeros[0]! > many && zeros[1]! < zeros[0]! / 8) return 'utf-16be';
  return undefined;
}

/** Where the last whole letter ends: one of several bytes may be cut in two. */
function endOfWhole(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(4, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    // By itself, or in no letter of UTF-8.
    if (byte < 0x80 || byte > 0xf4 || byte === 0xc0 || byte === 0xc1) return bytes.length;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/**
 * Finds how a text file is written: by its first bytes, else by whether all of it is UTF-8. What is not is taken as
 * Windows-1252, in which every byte is a letter. Reads the whole file once.
 */
export async function findEncoding(chunks: AsyncIterable<Uint8Array>): Promise<Encoding> {
  let isFirst = true;
  let rest: Uint8Array = new Uint8Array();
  for await (const chunk of chunks) {
    const found = isFirst ? sixteenBits(chunk.subarray(0, LOOKED_AT)) : undefined;
    if (found) return found;
    isFirst = false;
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    const end = endOfWhole(bytes);
    if (!isUtf8(bytes.subarray(0, end))) return 'windows-1252';
    rest = bytes.slice(end);
  }
  // A letter that is cut at the end of a file is no proof of another encoding.
  return 'utf-8';
}
