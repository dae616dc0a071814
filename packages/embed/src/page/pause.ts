/**
 * Lets the page do other work. By the page's scheduler where there is one: browsers stretch timers that follow one
 * another to 4 ms each, which a feed read in many slices would wait for many times.
 */
export const pause = (): Promise<void> =>
  globalThis.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
