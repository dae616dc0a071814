import { createCustom } from '@uptier/platforms/custom';
import { expect, test } from 'vitest';
import { openPage } from '../src/page/page.js';
import type { Queue } from '../src/page/queue.js';

/** A click of the shopper's own, which otherwise only a browser can make. */
function clickOfShopper(): void {
  const click = new MouseEvent('click');
  Object.defineProperty(click, 'isTrusted', { value: true });
  dispatchEvent(click);
}

test.each([
  ['none', false],
  [undefined, true],
])('with wrong settings a storage of %s keeps a swap: %s', (storage, isKept) => {
  let hasJournal: boolean | undefined;
  const page = openPage({
    settings: { storage, platform: 'shopify' },
    load: () => Promise.reject(new Error('offline')),
    early: { address: '', json: Promise.resolve(undefined) },
    createPlatform: ({ journal }) => {
      hasJournal = !!journal;
      return createCustom(() => ({}));
    },
  });
  expect([page.session, hasJournal]).toEqual([undefined, isKept]);
});

test('a language that no browser takes is told and left out, and the page opens', () => {
  const told: unknown[] = [];
  const listen = (event: Event) => void told.push((event as CustomEvent<unknown>).detail);
  document.addEventListener('uptier:error', listen);
  const page = openPage({
    settings: { feed: '/feed.json', locale: 'en_US' },
    load: () => Promise.reject(new Error('offline')),
    early: { address: '', json: Promise.resolve(undefined) },
  });
  document.removeEventListener('uptier:error', listen);
  expect(told).toMatchObject([{ code: 'config-invalid', path: '$.locale' }]);
  expect(page.session).toBeDefined();
});

test('in an app that loads no page anew, a click and a way back end what was said of the page so far', async () => {
  const page = openPage({
    settings: { feed: '/feed.json' },
    load: () => Promise.reject(new Error('offline')),
    early: { address: '', json: Promise.resolve(undefined) },
  });
  const { uptier } = window as unknown as { uptier: Queue };
  const say = (id: string) => uptier.push(['context', { product: { id } }]);
  const productAt = async (path: string) => {
    history.replaceState({}, '', path);
    return ((await page.debugPort().context()) as { product?: { id: string } }).product?.id;
  };
  history.replaceState({}, '', '/p/tea');
  say('tea');
  expect(await productAt('/en/p/tea')).toBe('tea');
  clickOfShopper();
  expect(await productAt('/p/cup')).not.toBe('tea');
  say('cup');
  expect(await productAt('/p/cup')).toBe('cup');
  clickOfShopper();
  say('mug');
  // A slider that turns by itself leads nowhere.
  document.body.click();
  expect(await productAt('/p/mug')).toBe('mug');
  history.replaceState({}, '', '/p/pot');
  dispatchEvent(new PopStateEvent('popstate'));
  expect(await productAt('/p/pot')).not.toBe('mug');
});
