import { afterEach, expect, test, vi } from 'vitest';
import { findTag } from '../src/boot/tag.js';

afterEach(() => {
  vi.restoreAllMocks();
  document.head.replaceChildren();
});

/** Puts in tags of which none is run. Gives them by their ids. */
function put(...tags: readonly Readonly<Record<string, string>>[]): void {
  for (const attributes of tags) {
    const tag = document.createElement('script');
    tag.type = 'text/plain';
    for (const [name, value] of Object.entries(attributes)) tag.setAttribute(name, value);
    document.head.append(tag);
  }
}

const run = (id: string): void =>
  void vi
    .spyOn(document, 'currentScript', 'get')
    .mockReturnValue(document.getElementById(id) as HTMLScriptElement | null);

const BESIDE = { id: 'beside', 'data-feed': '/feed.json', 'data-base': '/uptier' };

test('of two tags that name a feed each is its own script’s', () => {
  put(BESIDE, { id: 'own', src: '/uptier.js', 'data-feed': '/other.json' });
  run('own');
  expect(findTag()?.id).toBe('own');
});

test.each([
  ['in a file with others', { id: 'merged', src: '/app.js' }],
  ['in a tag of its own without an address', { id: 'merged' }],
])('the tag beside it speaks for a script that runs %s', (_, merged) => {
  put(merged, BESIDE);
  run('merged');
  expect(findTag()?.id).toBe('beside');
});

test('where no tag names a feed it is the one that runs, if any', () => {
  put({ id: 'own', src: '/uptier.js' });
  run('own');
  expect(findTag()?.id).toBe('own');
  run('none');
  expect(findTag()).toBe(null);
});
