import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { send } from './send.mjs';

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * A sender of files. It compresses as a real shop's server would, so that the sizes in the
 * browser's network panel are the true ones, and does so once for each content.
 */
export function openFiles() {
  /** @type {Map<string, { plain: Buffer, brotli: Buffer }>} */
  const kept = new Map();

  /** @param {string} file */
  async function read(file) {
    const plain = await readFile(file);
    const known = kept.get(file);
    if (known?.plain.equals(plain)) return known;
    const made = { plain, brotli: brotliCompressSync(plain) };
    kept.set(file, made);
    return made;
  }

  /**
   * Sends a file; answers `false` where there is none.
   * @param {import('./send.mjs').Exchange} exchange
   * @param {string} file
   */
  return async function sendFile(exchange, file) {
    const type = TYPES[extname(file)];
    const found = type ? await read(file).catch(unlessMissing) : undefined;
    if (!type || !found) return false;
    const brotli = /\bbr\b/.test(String(exchange.request.headers['accept-encoding']));
    send(exchange, {
      type,
      body: brotli ? found.brotli : found.plain,
      headers: { vary: 'accept-encoding', ...(brotli && { 'content-encoding': 'br' }) },
    });
    return true;
  };
}

/** @param {NodeJS.ErrnoException} error */
function unlessMissing(error) {
  if (['ENOENT', 'EISDIR', 'ENAMETOOLONG'].includes(error.code ?? '')) return undefined;
  throw error;
}
