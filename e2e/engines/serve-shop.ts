import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { startShopify } from '../platforms/shopify.mjs';
import { openServer } from '../steps/open-server.mjs';

const DIST = join(import.meta.dirname, '../../packages/embed/dist');
const PRESETS = join(
  dirname(createRequire(import.meta.url).resolve('@uptier/preact/theme.css')),
  'theme/presets',
);

/** One page of the shop, and what it sells. */
export interface ShopPage {
  readonly html: string;
  readonly feed: object;
  /** A file of ours with something else in it than what was published. */
  readonly altered?: string;
}

/** A shop under one address: its page at `/`, its feed, our files at `/uptier/`, and Shopify's cart. */
export interface ServedShop {
  readonly address: string;
  /** What the cart was asked, as `POST /path`. */
  readonly requests: readonly string[];
  /** What was accepted after an order, as it was posted to `/accept/`. */
  readonly accepted: readonly string[];
  hold(line: { id: string; quantity: number }): void;
  cart(): readonly { readonly id: string; readonly quantity: number }[];
  /** From the so-manieth next request for the cart on, no answer comes any more; without a number: all come again. */
  cutOff(after?: number): void;
  close(): void;
}

async function readBody(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

type Answer = readonly [type: string, body: string];

/** The shop's own files. */
async function fileAt(
  path: string,
  { html, feed, altered }: ShopPage,
): Promise<Answer | undefined> {
  if (path === '/') return ['text/html', html];
  if (path === '/feed.json') return ['application/json', JSON.stringify(feed)];
  const [, folder, file = ''] = /^\/(uptier|presets)\/([\w.-]+)$/.exec(path) ?? [];
  if (folder === 'uptier') {
    // On a line of its own: the last one is a comment.
    const more = file === altered ? '\nwindow.stolen = true' : '';
    return ['text/javascript', (await readFile(join(DIST, file), 'utf8')) + more];
  }
  if (folder === 'presets') return ['text/css', await readFile(join(PRESETS, file), 'utf8')];
  return undefined;
}

function send(response: ServerResponse, [type, body]: Answer): void {
  response.writeHead(200, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
  });
  response.end(body);
}

/** Has the cart's own server answer. */
async function forward(request: IncomingMessage, response: ServerResponse, origin: string) {
  const body = await readBody(request);
  const { method = 'GET', url = '/' } = request;
  const answer = await fetch(origin + url, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body && { body }),
  });
  response.writeHead(answer.status, { 'content-type': 'application/json' });
  response.end(await answer.text());
}

/** Opens a shop on a free port. Its pages' addresses are all its own, as every browser wants it. */
export async function serveShop(page: ShopPage): Promise<ServedShop> {
  const shopify = await startShopify();
  const accepted: string[] = [];
  let left = Infinity;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [path = '/'] = (request.url ?? '/').split('?');
    if (path.startsWith('/en-us/')) {
      if (--left < 0) return void response.destroy();
      return forward(request, response, shopify.origin);
    }
    if (path.startsWith('/accept/')) {
      accepted.push(await readBody(request));
      return send(response, ['application/json', '{}']);
    }
    const file = await fileAt(path, page);
    return file ? send(response, file) : void response.writeHead(404).end();
  }

  const { origin, close } = await openServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  return {
    requests: shopify.requests,
    hold: (line) => shopify.hold(line),
    cart: () => shopify.cart(),
    address: `${origin}/`,
    accepted,
    cutOff: (after = Infinity) => void (left = after),
    close() {
      shopify.close();
      close();
    },
  };
}
