import { once } from 'node:events';
import { createServer } from 'node:http';

/**
 * Opens a server on a free port of this machine. Whoever calls this closes it: connections that a browser keeps open are
 * cut then.
 * @param {(...asked: Parameters<import('node:http').RequestListener>) => void | Promise<void>} answer
 */
export async function openServer(answer) {
  const server = createServer(async (request, response) => {
    try {
      await answer(request, response);
    } catch (error) {
      // Nobody waits for an answer any more where the page has gone in the middle; all else is a fault of who answers.
      if (!request.socket.destroyed) throw error;
    }
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
