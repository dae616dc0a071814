import { closeOnSignal } from './close-on-signal.mjs';
import { HOST, listen } from './listen.mjs';
import { readPort } from './read-port.mjs';

/**
 * Opens an example on this machine, on the port that was asked for or the next free one, until Ctrl-C, and says where.
 * What keeps it from opening is said in a line.
 * @param {() => import('node:http').Server | Promise<import('node:http').Server>} make
 * @param {{ what?: string, usual?: string }} [said] What it is, for its messages, and its port where none is asked for.
 */
export async function serveExample(make, { what = 'shop', usual = '4173' } = {}) {
  try {
    const wanted = readPort(process.argv.slice(2), process.env, usual);
    const server = await make();
    closeOnSignal(server);
    const port = await listen(server, wanted, what);
    console.log(`\n  The ${what} is open: http://${HOST}:${port}/\n  Ctrl-C closes it.\n`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
