import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * A library to compare with, from the folder where only the benchmarks install it.
 * @param {string} peers `node_modules`
 * @param {string} name
 */
export const loadPeer = (peers, name) => createRequire(join(peers, 'index.js'))(name);
