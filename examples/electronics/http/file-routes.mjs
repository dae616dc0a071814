import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { uptierFolder } from '@uptier/example-parts/uptier-folder.mjs';
import { drawCare } from '../pictures/draw-care.mjs';
import { drawPhone } from '../pictures/draw-phone.mjs';
import { openFiles } from './open-files.mjs';
import { send } from './send.mjs';

const OWN = fileURLToPath(new URL('../browser', import.meta.url));

/**
 * What pages load: the shop's own files, Uptier's, the feed, and the pictures.
 * @param {object} input
 * @param {import('../shop/open-shop.mjs').Shop} input.shop
 * @param {string} input.feed The feed's file.
 * @returns {import('./route.mjs').Route[]}
 */
export function fileRoutes({ shop, feed }) {
  const sendFile = openFiles();
  const uptier = uptierFolder();
  return [
    {
      method: 'GET',
      path: /^\/files\/(?<name>[\w-]+\.\w+)$/,
      run: (exchange, { name = '' }) => sendFile(exchange, join(OWN, name)),
    },
    {
      method: 'GET',
      path: /^\/uptier\/feed\.json$/,
      run: (exchange) => sendFile(exchange, feed),
    },
    {
      method: 'GET',
      path: /^\/uptier\/(?<name>[\w-]+(?:\.[\w-]+)+)$/,
      run: (exchange, { name = '' }) => sendFile(exchange, join(uptier, name)),
    },
    {
      method: 'GET',
      path: /^\/pictures\/care\.svg$/,
      run: (exchange) => send(exchange, { type: 'image/svg+xml', body: drawCare() }),
    },
    {
      method: 'GET',
      path: /^\/pictures\/(?<id>[\w-]+)\.svg$/,
      run: (exchange, { id = '' }) =>
        shop.sells(id) &&
        send(exchange, { type: 'image/svg+xml', body: drawPhone(shop.product(id)) }),
    },
  ];
}
