import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openServer } from './open-server.mjs';

const DIST = join(import.meta.dirname, '../../packages/embed/dist');

/** A server of a page. Unlike a route of Playwright it leaves the browser's cache in use. */
export interface HostServer {
  readonly address: string;
  close(): void;
}

type Answer = readonly [type: string, body: string];

/** Serves a page, a feed, our files and some more, by path; the browser may keep all that is no page. */
export async function serveHost(
  html: string,
  feed: object,
  more: Readonly<Record<string, Answer>> = {},
): Promise<HostServer> {
  const answerTo = async (path: string): Promise<Answer> => {
    const own = more[path];
    if (own) return own;
    if (path === '/') return ['text/html', html];
    if (path === '/feed.json') return ['application/json', JSON.stringify(feed)];
    return ['text/javascript', await readFile(join(DIST, path), 'utf8')];
  };
  const { origin, close } = await openServer(async ({ url = '/' }, response) => {
    try {
      const [type, body] = await answerTo(url);
      const cache = type === 'text/html' ? 'no-store' : 'max-age=600';
      response.writeHead(200, { 'content-type': type, 'cache-control': cache }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return { address: `${origin}/`, close };
}
