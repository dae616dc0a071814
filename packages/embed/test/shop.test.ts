import type { Asked } from '@uptier/core';
import { expect, test, vi } from 'vitest';
import type { LoadChunk } from '../src/boot/load-chunk.js';
import { shopOf } from '../src/page/shop.js';

const asked = { slot: { id: 'm', placement: 'post-purchase' }, offers: [] } as unknown as Asked;

test('a yes after an order whose code did not come may come with the next yes', async () => {
  const load = vi.fn<() => Promise<unknown>>(async () => ({
    createPostChange: () => async () => ({ status: 'done' }),
  }));
  load.mockRejectedValueOnce(new Error('offline'));
  const { changeCart } = shopOf({
    calls: () => ({}),
    acceptUrl: '/accept',
    load: load as LoadChunk,
    storage: undefined,
  });
  await expect(changeCart({ add: [], remove: [] }, asked)).rejects.toThrow('offline');
  expect(await changeCart({ add: [], remove: [] }, asked)).toEqual({ status: 'done' });
});
