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

/**
 * Finds how a text file is written: by its first bytes, else by whether all of it is UTF-8. What is not is taken as
 * Windows-1252, in which every byte is a letter. Reads the whole file once.
 */
export async function findEncoding(chunks: AsyncIterable<Uint8Array>): Promise<Encoding> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let isFirst = true;
  for await (const chunk of chunks) {
    const found = isFirst ? sixteenBits(chunk.subarray(0, LOOKED_AT)) : undefined;
    if (found) return found;
    isFirst = false;
    try {
      utf8.decode(chunk, { stream: true });
    } catch {
      return 'windows-1252';
    }
  }
  // A letter that is cut at the end of a file is no proof of another encoding.
  return 'utf-8';
}
