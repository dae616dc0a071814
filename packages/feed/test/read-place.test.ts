import { expect, it } from 'vitest';
import { readPlace } from '../src/published/read-place.js';

const ADDRESS = 'https://shop.example/uptier/feed.json';

it.each([
  ['a status', () => Promise.resolve(new Response('', { status: 404 })), 'answers 404, not 200'],
  ['a page', () => Promise.resolve(new Response('<!doctype html>')), 'This is a web page'],
  ['broken JSON', () => Promise.resolve(new Response('{"a":')), 'The JSON breaks off'],
  [
    'no answer',
    () => Promise.reject(new TypeError('fetch failed', { cause: { code: 'ENOTFOUND' } })),
    'gives no answer: ENOTFOUND',
  ],
])('says in words that an address gave %s', async (_name, fetchFrom, words) => {
  await expect(readPlace(ADDRESS, fetchFrom)).rejects.toThrow(words);
});

it('reads the JSON of an address', async () => {
  expect(await readPlace(ADDRESS, () => Promise.resolve(new Response('{"a":1}')))).toEqual({
    a: 1,
  });
});
