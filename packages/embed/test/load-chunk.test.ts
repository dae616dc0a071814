import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { chunkLoader } from '../src/boot/load-chunk.js';

const BASE = 'https://cdn.example/uptier/';

/** The files that the page was told to fetch, with what each is held to. */
const asked = (): string[] =>
  [...document.head.querySelectorAll('link')].map(
    ({ href, integrity, nonce }) => `${href.replace(BASE, '')} ${integrity} ${nonce}`,
  );

/** Lets the newest link whose file is of this name fail, once it is there. */
async function fail(name: string): Promise<void> {
  const link = await vi.waitFor(() => {
    const links = [...document.head.querySelectorAll('link')];
    const found = links
      .filter(({ href, rel }) => rel !== 'prefetch' && href.includes(`uptier-${name}.js`))
      .at(-1);
    expect(found).toBeDefined();
    return found!;
  });
  link.remove();
  link.dispatchEvent(new Event('error'));
}

beforeEach(() => {
  vi.stubGlobal(
    'UPTIER_FILES',
    'core hashA ui\ndetect hashB\nui hashC words\nwords hashD\nlater hashE',
  );
  const { relList } = document.createElement('link');
  vi.spyOn(Object.getPrototypeOf(relList) as DOMTokenList, 'supports').mockReturnValue(true);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.head.replaceChildren();
});

test('a chunk is asked for with all that it leads to, each by its hash and with the nonce of the script', () => {
  void chunkLoader({ base: BASE, nonce: 'n1' })('core');
  expect(asked()).toEqual([
    'uptier-core.js sha256-hashA n1',
    'uptier-ui.js sha256-hashC n1',
    'uptier-words.js sha256-hashD n1',
  ]);
});

test('what two chunks lead to is asked for once', () => {
  const load = chunkLoader({ base: BASE, nonce: '' });
  void load('core');
  void load('ui');
  expect(asked()).toHaveLength(3);
});

test('all who ask for a chunk wait for the same promise, so that they go on in one turn', () => {
  const load = chunkLoader({ base: BASE, nonce: '' });
  expect(load('core')).toBe(load('core'));
});

test('a chunk that the script does not know is looked up among those that come later', () => {
  void chunkLoader({ base: BASE, nonce: '' })('debug');
  expect(asked()[1]).toBe('uptier-later.js sha256-hashE ');
});

test('such a chunk can be asked for again where the look-up did not come', async () => {
  const load = chunkLoader({ base: BASE, nonce: '' });
  const loading = load('debug');
  const told = loading.catch(String);
  const problem = /uptier-later\.js\?\d+ did not come/;
  await fail('later');
  await fail('later');
  expect(await told).toMatch(problem);
  document.head.replaceChildren();
  void load('debug');
  expect(asked()[1]).toBe('uptier-later.js sha256-hashE ');
});

test('such a chunk is on the way before its hash is known, but only into the cache', () => {
  void chunkLoader({ base: BASE, nonce: 'n1' })('debug');
  expect(asked()[0]).toMatch(/^uptier-debug.js (undefined)? n1$/);
  expect(document.head.querySelector('link')!.rel).toBe('prefetch');
});

test('a file that did not come is at once asked for once more by another address, to the same hash', async () => {
  const loading = chunkLoader({ base: BASE, nonce: '' })('detect');
  const told = loading.catch(String);
  const problem = /uptier-detect\.js\?\d+ did not come as it was published/;
  await fail('detect');
  await vi.waitFor(() => expect(asked()).toHaveLength(1));
  expect(asked()[0]).toMatch(/^uptier-detect\.js\?\d+ sha256-hashB /);
  await fail('detect');
  expect(await told).toMatch(problem);
});

test('what others import is asked for once more by the name that they import it by, to the same hash', async () => {
  void chunkLoader({ base: BASE, nonce: '' })('core');
  await fail('ui');
  await vi.waitFor(() => expect(asked()).toHaveLength(4));
  expect(asked().map((file) => file.replace(/\d{9,}/, 'TIME'))).toEqual([
    'uptier-core.js sha256-hashA ',
    'uptier-words.js sha256-hashD ',
    'uptier-core.js?TIME sha256-hashA ',
    'uptier-ui.js sha256-hashC ',
  ]);
});
