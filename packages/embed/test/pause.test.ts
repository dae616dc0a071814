import { afterEach, describe, expect, it, vi } from 'vitest';
import { pause } from '../src/page/pause.js';

describe('a pause in long work', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is the one of the scheduler, which nothing stretches', async () => {
    const order: string[] = [];
    vi.stubGlobal('scheduler', { yield: async () => void order.push('scheduler') });
    await pause();
    expect(order).toEqual(['scheduler']);
  });

  it.each([undefined, {}])('is a task of its own where the scheduler is %j', async (scheduler) => {
    vi.stubGlobal('scheduler', scheduler);
    const order: string[] = [];
    const paused = pause().then(() => order.push('after the pause'));
    await Promise.resolve();
    order.push('other work');
    await paused;
    expect(order).toEqual(['other work', 'after the pause']);
  });
});
