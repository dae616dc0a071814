import { readJson } from '@uptier/platforms';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';

let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer(({ url }, response) => {
    response.statusCode = url === '/gone.json' ? 404 : 200;
    response.end(url === '/feed.json' ? '{"version":1}' : '<html>');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => void server.close());

test('gives the JSON at an address', async () => {
  expect(await readJson(`${origin}/feed.json`)).toEqual({ version: 1 });
});

test('says which status came instead', async () => {
  await expect(readJson(`${origin}/gone.json`)).rejects.toThrow('status 404');
});

test('refuses what is no JSON', async () => {
  await expect(readJson(`${origin}/page.html`)).rejects.toThrow(SyntaxError);
});
