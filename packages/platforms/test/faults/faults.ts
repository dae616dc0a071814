import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from './a-network.js';

const broken = (): TypeError => new TypeError('fetch failed');

const answer =
  (status: number, body: string, type = 'application/json'): (() => Response) =>
  () =>
    new Response(body, { status, headers: { 'content-type': type, 'retry-after': '0' } });

/** The shop never hears of it. */
const instead =
  (make: () => Response): Fault =>
  () =>
    Promise.resolve(make());

/** The shop does it, and the page hears something else. */
const after =
  (make: () => Response): Fault =>
  async (send) => {
    await send();
    return make();
  };

const html = answer(200, '<!doctype html><title>Sorry</title>', 'text/html');
const half = answer(200, '{"items":[{"id":6');
const empty = answer(200, '');
const nothing = answer(200, 'null');
const list = answer(200, '[1,2]');
const shopError = answer(500, '{"message":"The shop says no."}');

/** Ways in which one request of a page goes wrong. */
export const FAULTS: Readonly<Record<string, Fault>> = {
  'cut off before it is sent': () => Promise.reject(broken()),
  'cut off before its answer': async (send) => {
    await send();
    throw broken();
  },
  'answered by 404': instead(answer(404, '<p>Not found', 'text/html')),
  'answered by 422': instead(answer(422, '{"message":"No."}')),
  'answered by 429': instead(answer(429, '{}')),
  'answered by 500, and not done': instead(shopError),
  'answered by 500, and done': after(shopError),
  'answered by a page of HTML, and not done': instead(html),
  'answered by a page of HTML, and done': after(html),
  'answered by half a JSON, and done': after(half),
  'answered by nothing, and not done': instead(empty),
  'answered by nothing, and done': after(empty),
  'answered by null, and not done': instead(nothing),
  'answered by a list, and done': after(list),
  // A cache between the shop and the page.
  'answered by what it answered before': async (send, { before }) => before ?? send(),
};

/** Milliseconds that a page waits for a slow shop: more than a busy machine takes to answer. */
export const SHORT_LIMIT = 1500;

/** Done when nobody waits for it any more. `done` is told when that will have been. */
export const tooLate =
  (done: (late: Promise<unknown>) => void): Fault =>
  (send) => {
    done(sleep(SHORT_LIMIT * 1.5).then(send));
    return new Promise(() => {});
  };

/** The page is gone, with all that it still wanted to do. */
export const GONE: Readonly<Record<string, Fault>> = {
  'before it is sent': () => new Promise(() => {}),
  'before its answer': async (send) => {
    await send();
    return new Promise(() => {});
  },
};
