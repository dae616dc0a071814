import { expect } from '@playwright/test';
import { drawScene, hostileCatalog } from '../hostile/draw-scene.js';
import { faultsOf } from '../hostile/faults-of.js';
import { hostileFeed } from '../hostile/hostile-feed.js';
import { hostileFacts, hostileJsonLd, wantedOfPanel } from '../hostile/panel-facts.js';
import { PAGE, payloads } from '../hostile/payloads-of-run.js';
import { readAll } from '../hostile/read-all.js';
import { scenes } from '../hostile/scenes.js';
import { serveHostile } from '../hostile/serve-hostile.js';
import { showScene } from '../hostile/show-scene.js';
import type { Guarded } from '../hostile/stand-guard.js';
import { watchPage } from '../hostile/watch-page.js';
import { testInOneWindow as test } from '../hostile/test-in-one-window.js';

const pages = Array.from({ length: Math.ceil(payloads.length / PAGE) }, (_, i) =>
  payloads.slice(i * PAGE, (i + 1) * PAGE),
);

test.describe.configure({ timeout: 240_000 });
// A trace would keep a copy of each page of 200 at each step. What a fault tells is the payload and its part.
test.use({ trace: 'off' });

pages.forEach((some, i) => {
  const which = `payloads ${i * PAGE + 1} to ${i * PAGE + some.length}`;

  test(`${which}: nothing runs, and each comes out as it is, in every component`, async ({
    page,
  }) => {
    const shop = await serveHostile({ feed: hostileFeed(some) });
    try {
      const watched = await watchPage(page, shop.origin, some);
      await page.goto(shop.origin);
      for (const scene of scenes) {
        const drawn = await showScene(page, scene, some);
        expect(faultsOf(drawn, some.map(scene.wanted)), scene.name).toEqual({});
      }
      expect(await watched.alarms()).toEqual([]);
    } finally {
      shop.close();
    }
  });

  test(`${which}: nothing runs, and each comes out as it is, in the debug panel`, async ({
    page,
  }) => {
    const facts = hostileJsonLd(some);
    const shop = await serveHostile({ feed: hostileFeed(some), facts });
    try {
      const watched = await watchPage(page, shop.origin, some);
      await page.goto(`${shop.origin}/?uptier=debug`);
      await page.evaluate((context) => {
        (window as unknown as Guarded).uptier.push(['context', context]);
      }, hostileFacts(some));
      await showScene(page, scenes[0]!, some);
      const lost = page.getByText(`Products left out of the feed (${some.length})`);
      await expect(lost).toHaveCount(1);
      await page.getByRole('button', { name: 'Look again' }).click();
      await expect
        .poll(async () => {
          const drawn = await readAll(page, 'uptier-debug');
          return faultsOf(drawn, some.map(wantedOfPanel));
        })
        .toEqual({});
      expect(await watched.alarms()).toEqual([]);
    } finally {
      shop.close();
    }
  });

  test(`${which}: nothing runs, and each comes out as it is, where a server has drawn it`, async ({
    page,
  }) => {
    const served = scenes.filter(({ name }) => name !== 'bundle');
    const catalog = hostileCatalog(some);
    // In one page: the browser opens each anew.
    const drawn = served.map((scene) => `<section>${drawScene(scene, catalog, some)}</section>`);
    const shop = await serveHostile({ feed: {}, drawn: [drawn.join('')] });
    try {
      const watched = await watchPage(page, shop.origin, some);
      await page.goto(`${shop.origin}/drawn/0`);
      for (const [at, { name, wanted }] of served.entries()) {
        const seenThere = await readAll(
          page,
          `#place > section:nth-of-type(${at + 1}) > [data-uptier-drawn]`,
        );
        expect(faultsOf(seenThere, some.map(wanted)), name).toEqual({});
      }
      expect(await watched.alarms()).toEqual([]);
    } finally {
      shop.close();
    }
  });
});
