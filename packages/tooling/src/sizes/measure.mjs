import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/**
 * @typedef {{ minified: number, gzip: number, brotli: number }} Size All in bytes.
 */

/**
 * What a file weighs as it is, and compressed as well as servers can do it.
 * @param {string | Uint8Array} content
 * @returns {Size}
 */
export function measure(content) {
  const bytes = Buffer.from(content);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return {
    minified: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, { params }).length,
  };
}

/**
 * @param {Size[]} sizes
 * @returns {Size}
 */
export function sum(sizes) {
  return sizes.reduce(
    (total, size) => ({
      minified: total.minified + size.minified,
      gzip: total.gzip + size.gzip,
      brotli: total.brotli + size.brotli,
    }),
    { minified: 0, gzip: 0, brotli: 0 },
  );
}
