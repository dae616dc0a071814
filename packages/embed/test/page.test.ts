import { createCustom } from '@uptier/platforms/custom';
import { expect, test } from 'vitest';
import { openPage } from '../src/page/page.js';

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
