// The gallery on this machine: `npm run gallery -- [port]`. It needs no network, and each new page shows the
// sources as they are then.
import { createServer } from 'node:http';
import { buildGallery } from './build-gallery.mjs';

const port = Number(process.env['PORT'] ?? process.argv[2] ?? 4400);

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Uptier gallery</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/gallery.css">
<body></body>
<script type="module" src="/gallery.js"></script>
</html>`;

/** The tests look at the same sources from first to last: these are built once, and the browser may keep them. */
const isOnce = process.env['UPTIER_GALLERY_ONCE'] === 'yes';

/** @type {ReturnType<typeof buildGallery> | undefined} */
let files;

/** @param {string} path */
async function answer(path) {
  if (!files || (path === '/' && !isOnce)) files = buildGallery({ isTraceable: !isOnce });
  const built = await files;
  return path === '/' ? PAGE : built.get(path);
}

/** @param {string} path */
function typeOf(path) {
  if (path.endsWith('.js')) return 'text/javascript';
  return path.endsWith('.css') ? 'text/css' : 'text/html';
}

const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://gallery');
  try {
    const text = await answer(pathname);
    response.writeHead(text === undefined ? 404 : 200, {
      'content-type': `${typeOf(pathname)}; charset=utf-8`,
      'cache-control': isOnce && pathname !== '/' ? 'max-age=3600' : 'no-store',
    });
    response.end(text);
  } catch (error) {
    // A mistake in a source is shown where one looks: in the page.
    files = undefined;
    response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(String(error));
  }
});
server.on('error', (error) => {
  console.error(`The gallery cannot start: ${error.message}`);
  process.exitCode = 1;
});
server.listen(port, '127.0.0.1', () => {
  const address = server.address();
  // Asked for port 0, the machine has picked one.
  const picked = typeof address === 'object' ? address?.port : port;
  console.log(`Gallery: http://127.0.0.1:${picked}`);
});
