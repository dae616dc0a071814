import type { CartChange } from '@uptier/core';
import { createPostChange, type PostChange } from '@uptier/platforms';
import { anOffer } from '@uptier/testing';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';

let server: Server;
let origin: string;
let got: { method: string | undefined; url: string | undefined; body: Record<string, unknown> }[];
let answer: { status: number; body?: unknown } | undefined;

beforeEach(async () => {
  got = [];
  answer = { status: 200 };
  server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += String(chunk);
    got.push({ method: request.method, url: request.url, body: JSON.parse(text) });
    if (!answer) return;
    response.statusCode = answer.status;
    const { body = '' } = answer;
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => {
  server.close();
  server.closeAllConnections();
});

const change: CartChange = {
  add: [{ id: 'care 2y', cartId: '77', quantity: 1 }],
  remove: [],
};
/** What the shopper is told that nobody knows the end of. */
const UNSURE = { status: 'refused', isUnsure: true };

const asked = { offers: [anOffer({ id: 'add-on:care-2y' })] };

/** What a page with an address makes its `changeCart` of. */
function openPage(order?: string, timeLimit = 5000) {
  const post: PostChange = createPostChange({ timeLimit });
  const url = `${origin}/accept/{order}?p={product}`;
  return {
    changeCart: (...wanted: [typeof change, typeof asked]) => post({ url, order }, ...wanted),
  };
}

test('posts order, offer and a key that is the same on every page', async () => {
  expect(await openPage('A/1').changeCart(change, asked)).toEqual({ status: 'done' });
  expect(await openPage('A/1').changeCart(change, asked)).toEqual({ status: 'done' });
  expect(got).toEqual(
    [1, 2].map(() => ({
      method: 'POST',
      url: '/accept/A%2F1?p=care%202y',
      body: {
        idempotencyKey: 'A/1:+1x77',
        order: 'A/1',
        offers: ['add-on:care-2y'],
        add: change.add,
        remove: [],
      },
    })),
  );
});

test('asks once for what was done, however often it is pressed', async () => {
  const page = openPage('A1');
  await Promise.all([page.changeCart(change, asked), page.changeCart(change, asked)]);
  expect(await page.changeCart(change, asked)).toEqual({ status: 'done' });
  expect(got).toHaveLength(1);
});

test('a way back is another change, with another key', async () => {
  const page = openPage('A1');
  await page.changeCart(change, asked);
  await page.changeCart({ add: [], remove: [{ key: 'line-1', quantity: 1 }] }, asked);
  expect(got.map(({ body }) => body['idempotencyKey'])).toEqual(['A1:+1x77', 'A1:-1xline-1']);
});

test('the same at another price is another change, with another key', async () => {
  const page = openPage('A1');
  await page.changeCart(change, asked);
  await page.changeCart({ ...change, add: [{ ...change.add[0]!, price: 2000 }] }, asked);
  expect(got.map(({ body }) => body['idempotencyKey'])).toEqual(['A1:+1x77', 'A1:+1x77@2000']);
});

test('in a cart the same may be bought twice', async () => {
  const page = openPage();
  await page.changeCart(change, asked);
  await page.changeCart(change, asked);
  const keys = got.map(({ body }) => body['idempotencyKey']);
  expect(new Set(keys).size).toBe(2);
});

test('takes the server’s own answer, and its cart as far as that can be read', async () => {
  const cart = { lines: [], subtotal: 100, currency: 'USD' };
  answer = { status: 200, body: { status: 'price-changed', cart, message: 'Now 20', price: 2000 } };
  expect(await openPage('A1').changeCart(change, asked)).toEqual(answer.body);
  answer = { status: 200, body: { status: 'done', cart: { lines: 'none' } } };
  expect(await openPage('A1').changeCart(change, asked)).toEqual({ status: 'done' });
});

test('refuses in the server’s words; a server that fails has none', async () => {
  answer = { status: 409, body: { message: 'Already shipped.' } };
  expect(await openPage('A1').changeCart(change, asked)).toEqual({
    status: 'refused',
    message: 'Already shipped.',
  });
  answer = { status: 404 };
  expect(await openPage('A1').changeCart(change, asked)).toEqual({ status: 'refused' });
  answer = { status: 500, body: { message: 'SQL error' } };
  expect(await openPage('A1').changeCart(change, asked)).toEqual(UNSURE);
});

test('a server that does not answer is not asked again by itself; the next press has the same key', async () => {
  const page = openPage('A1', 500);
  answer = undefined;
  expect(await page.changeCart(change, asked)).toEqual(UNSURE);
  expect(got).toHaveLength(1);
  answer = { status: 200 };
  expect(await page.changeCart(change, asked)).toEqual({ status: 'done' });
  expect(got[1]?.body['idempotencyKey']).toBe(got[0]?.body['idempotencyKey']);
});

test.each([['0'], ['-1'], ['false'], ['true'], ['"error"'], ['{"status":"ok"}'], ['<p>Sorry']])(
  'of the answer %s nobody knows what it means: it is no yes, and may be asked for again',
  async (body) => {
    const page = openPage('A1');
    answer = { status: 200, body };
    expect(await page.changeCart(change, asked)).toEqual(UNSURE);
    answer = { status: 200 };
    expect(await page.changeCart(change, asked)).toEqual({ status: 'done' });
    expect(got).toHaveLength(2);
  },
);

test.each([
  ['{"success":false}', undefined],
  ['{"success":false,"data":{"message":"Sold out."}}', 'Sold out.'],
  ['{"success":false,"data":"sold_out"}', undefined],
  ['{"ok":false,"message":"Sold out."}', 'Sold out.'],
  ['{"error":"sold_out"}', undefined],
  ['{"error":{"message":"Sold out."}}', 'Sold out.'],
  ['{"status":"error","error":true,"message":"Sold out."}', 'Sold out.'],
])('the answer %s is a no, and may be asked for again', async (body, message) => {
  const page = openPage('A1');
  answer = { status: 200, body };
  const no = { status: 'refused', ...(message && { message }) };
  expect(await page.changeCart(change, asked)).toEqual(no);
  await page.changeCart(change, asked);
  expect(got).toHaveLength(2);
});

test.each([[''], ['null'], ['{}'], ['[]'], ['{"success":true,"error":null}'], ['{"ok":true}']])(
  'the answer %j is a yes',
  async (body) => {
    answer = { status: 200, body };
    expect(await openPage('A1').changeCart(change, asked)).toEqual({ status: 'done' });
  },
);

test('what nobody knows the end of has the same key in a cart, too, until it is answered', async () => {
  const page = openPage();
  answer = { status: 503 };
  expect(await page.changeCart(change, asked)).toEqual(UNSURE);
  answer = { status: 200 };
  await page.changeCart(change, asked);
  await page.changeCart(change, asked);
  const [first, again, another] = got.map(({ body }) => body['idempotencyKey']);
  expect([again === first, another === first]).toEqual([true, false]);
});
