import { expect, type CDPSession, type Page } from '@playwright/test';
import { openHost } from '../steps/open-host.js';
import { test } from '../steps/test.js';

const TIMES = 1000;
const IN_ONE_GO = 100;
const WARM_UP = 1000;

interface Counts {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** What the page holds once all that nobody uses any more is collected. */
async function countAll(devtools: CDPSession): Promise<Counts> {
  for (let run = 0; run < 3; run++) await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const read = (name: string): number => metrics.find((one) => one.name === name)?.value ?? NaN;
  return {
    heap: read('JSHeapUsedSize'),
    nodes: read('Nodes'),
    listeners: read('JSEventListeners'),
  };
}

/** Puts elements into the page and takes them out again, one after the other, each when its offer is there. */
const comeAndGo = (page: Page, times: number): Promise<number> =>
  page.evaluate(async (count) => {
    const main = document.querySelector('main')!;
    let shown = 0;
    for (let time = 0; time < count; time++) {
      const element = document.createElement(time % 2 ? 'uptier-carousel' : 'uptier-banner');
      element.setAttribute('placement', 'cart');
      element.setAttribute('reserve', '300');
      main.append(element);
      const isShown = () => !!element.shadowRoot?.querySelector('button');
      // What never comes is to fail, not what a busy machine is slow with.
      for (const end = performance.now() + 15_000; !isShown() && performance.now() < end;)
        await new Promise((resolve) => setTimeout(resolve));
      if (isShown()) shown++;
      element.remove();
    }
    return shown;
  }, times);

test('elements that come and go a thousand times leave nothing behind', async ({ page }) => {
  test.setTimeout(180_000);
  await openHost(page, { body: '<main></main>' });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  // What is loaded, compiled and kept for every page is there to stay: it grew no more after about so many.
  for (let done = 0; done < WARM_UP; done += IN_ONE_GO) await comeAndGo(page, IN_ONE_GO);
  const before = await countAll(devtools);
  let shown = 0;
  for (let done = 0; done < TIMES; done += IN_ONE_GO) shown += await comeAndGo(page, IN_ONE_GO);
  const after = await countAll(devtools);
  expect(shown).toBe(TIMES);
  expect({ nodes: after.nodes, listeners: after.listeners }).toEqual({
    nodes: before.nodes,
    listeners: before.listeners,
  });
  expect(after.heap / before.heap).toBeLessThanOrEqual(1.05);
});
