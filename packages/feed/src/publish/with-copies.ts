import { Readable } from 'node:stream';
import {
  brotliCompressSync,
  constants,
  createBrotliCompress,
  createGzip,
  gzipSync,
} from 'node:zlib';
import type { Written } from '../files/write-whole.js';

/** What is smaller than a packet is not sent faster for being packed. */
const LEAST = 1000;

const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };

/** A file's packed copies and then the file itself, which is to come last. */
export function* withCopies([name, content]: Written): Generator<Written> {
  if (typeof content !== 'string') {
    yield [`${name}.gz`, Readable.from(content).pipe(createGzip({ level: 9 }))];
    yield [`${name}.br`, Readable.from(content).pipe(createBrotliCompress({ params }))];
  } else if (content.length >= LEAST) {
    yield [`${name}.gz`, gzipSync(content, { level: 9 })];
    yield [`${name}.br`, brotliCompressSync(content, { params })];
  }
  yield [name, content];
}
