import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { warmUp } from '../src/boot/warm-up.js';

describe('warming up', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it.each([
    [undefined, 1],
    ['none', 0],
  ])('looks at both stores where data-storage is %s: %i times', (storage, times) => {
    const stores = (['sessionStorage', 'localStorage'] as const).map((name) =>
      vi.spyOn(window, name, 'get'),
    );
    warmUp(storage);
    vi.runAllTimers();
    for (const named of stores) expect(named).toHaveBeenCalledTimes(times);
  });

  it('leaves alone a store that may not be named', () => {
    vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    warmUp(undefined);
    expect(() => vi.runAllTimers()).not.toThrow();
  });
});
