import { afterEach, describe, expect, it, vi } from 'vitest';
import { warmUp } from '../src/boot/warm-up.js';

describe('warming up', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('makes a formatter of numbers, once what asked for it has run', () => {
    vi.useFakeTimers();
    const made = vi.spyOn(Intl, 'NumberFormat');
    warmUp();
    expect(made).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(made).toHaveBeenCalledOnce();
  });
});
