import { once } from 'node:events';
import { createServer } from 'node:net';

/** A port that nobody uses: the tests must never talk to a shop that somebody else started. */
export async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return String(address.port);
}
