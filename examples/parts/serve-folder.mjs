import { relative } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';

/**
 * Serves the files of a folder: kept by the browser, but asked about before each use.
 * @param {string} path
 * @param {string} prefix What the addresses of its files begin with.
 */
export const serveFolder = (path, prefix) =>
  serveStatic({
    root: relative(process.cwd(), path) || '.',
    rewriteRequestPath: (asked) => asked.slice(prefix.length),
    onFound: (_, context) => context.header('cache-control', 'no-cache'),
  });
