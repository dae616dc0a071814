import { once } from 'node:events';

/** After this many busy ports in a row, something else is wrong. */
const MOST_TRIES = 20;

const LAST_PORT = 65_535;

/** This machine only: nobody else can reach the example. */
export const HOST = '127.0.0.1';

/**
 * Makes a server listen on this machine only, on the wanted port or the next free one.
 * @param {import('node:http').Server} server
 * @param {number} wanted
 * @param {string} what What listens, for what is said of a busy port.
 * @returns {Promise<number>} The port it got.
 */
export async function listen(server, wanted, what) {
  const last = Math.min(wanted + MOST_TRIES - 1, LAST_PORT);
  for (let port = wanted; port <= last; port++) {
    try {
      server.listen(port, HOST);
      await once(server, 'listening');
      return port;
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (port < last) console.log(`Port ${port} is busy, so the ${what} tries ${port + 1}.`);
    }
  }
  const busy = last > wanted ? `The ports ${wanted} to ${last} are all` : `Port ${wanted} is`;
  throw new Error(`${busy} busy: give another one with --port or PORT.`);
}

/** @param {unknown} error */
function isBusy(error) {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
