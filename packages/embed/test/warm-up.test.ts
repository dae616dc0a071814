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
  ])('looks at the tab’s store where data-storage is %s: %i times', (storage, times) => {
    const named = vi.spyOn(window, 'sessionStorage', 'get');
    warmUp(storage);
    vi.runAllTimers();
    expect(named).toHaveBeenCalledTimes(times);
  });

  it('leaves alone a store that may not be named', () => {
    vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    warmUp(undefined);
    expect(() => vi.runAllTimers()).not.toThrow();
  });
});
