import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openServer } from '../steps/open-server.mjs';
import { isWhole } from './payloads-of-run.js';
import { PICTURE } from './picture.js';

const DIST = join(import.meta.dirname, '../../packages/embed/dist');

/** Nothing is forbidden by it, so that what would run does run; but all that it does not name is told. */
const POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; style-src 'self'; " +
  "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/**
 * Of the whole lists only what is on screen is laid out and painted, which spares an eighth of the work: whether a script
 * runs or a request leaves is known from what is parsed and drawn. The quick run, a third of all kinds or more, is laid out.
 */
const LOOK = isWhole
  ? '#place > *, #place > section > *, ::part(card) { content-visibility: auto; contain-intrinsic-size: 300px }'
  : '';

const pageOf = (facts: string): string => `<!doctype html><html lang="en-US"><meta charset="utf-8">
  <title>Hostile</title><link rel="stylesheet" href="/look.css">${facts}<main id="place"></main>
  <script src="/uptier/uptier.js" data-feed="/feed.json"></script></html>`;

const drawnPage = (
  html: string,
): string => `<!doctype html><html lang="en-US"><meta charset="utf-8">
  <title>Drawn</title><link rel="stylesheet" href="/look.css"><link rel="expect" href="#whole" blocking="render">
  <main id="place">${html}</main><p id="whole"></p></html>`;

interface Served {
  readonly feed: unknown;
  /** Of a feed that is published in many files: beside the first, `/feed-b1-0.json` and so on. */
  readonly shards?: readonly object[];
  /** What the page says of itself, as HTML. */
  readonly facts?: string;
  /** What a server has drawn, each for a page without our script: `/drawn/0`. */
  readonly drawn?: readonly string[];
}

type Answer = readonly [type: string, body: string | Buffer];

/** A shop whose feed is hostile. */
export interface HostileShop {
  readonly origin: string;
  close(): void;
}

/** Serves the shop on a port of its own. Pictures and pages that lead anywhere on it are there. */
export function serveHostile({
  feed,
  shards = [],
  facts = '',
  drawn = [],
}: Served): Promise<HostileShop> {
  const json = JSON.stringify(feed);
  const picture: Answer = [PICTURE.type, PICTURE.body];
  const answerTo = async (path: string): Promise<Answer> => {
    if (path === '/') return ['text/html', pageOf(facts)];
    const html = drawn[Number(/^\/drawn\/(\d+)$/.exec(path)?.[1])];
    if (html !== undefined) return ['text/html', drawnPage(html)];
    if (path === '/look.css') return ['text/css', LOOK];
    if (path === '/feed.json') return ['application/json', json];
    const shard = shards[Number(/^\/feed-b1-(\d+)\.json$/.exec(path)?.[1])];
    if (shard) return ['application/json', JSON.stringify(shard)];
    if (/^\/uptier\/[\w.-]+$/.test(path))
      return ['text/javascript', await readFile(join(DIST, path.slice('/uptier'.length)), 'utf8')];
    return picture;
  };
  return openServer(async ({ url = '/', headers }, response) => {
    const [path = ''] = url.split('?');
    const found = await answerTo(path);
    // Where a payload like `.` is a picture's address, that picture is the page itself: it must not fail either.
    const [type, body] = headers['sec-fetch-dest'] === 'image' ? picture : found;
    response.writeHead(200, {
      'content-type': type,
      // What is nothing but a picture is asked for once, and not by each element.
      ...(found === picture && { 'cache-control': 'max-age=3600' }),
      ...(type === 'text/html' && { 'content-security-policy-report-only': POLICY }),
    });
    response.end(body);
  });
}
