import { expect } from '@playwright/test';
import { drawScene, hostileCatalog } from '../hostile/draw-scene.js';
import { faultsOf } from '../hostile/faults-of.js';
import { hostileFeed } from '../hostile/hostile-feed.js';
import { hostileFacts, hostileJsonLd, wantedOfPage } from '../hostile/panel-facts.js';
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
        await showScene(page, scene, some);
        const wanted = some.map(scene.wanted);
        const drawn = await readAll(page, '#place > *', wanted);
        expect(faultsOf(drawn, wanted), scene.name).toEqual({});
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
      const wanted = wantedOfPage(some);
      await expect
        .poll(async () => faultsOf(await readAll(page, 'uptier-debug', wanted), wanted))
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
      for (const [at, scene] of served.entries()) {
        const section = `#place > section:nth-of-type(${at + 1})`;
        const wanted = some.map(scene.wantedDrawn ?? scene.wanted);
        const seenThere = await readAll(page, `${section} > [data-uptier-drawn]`, wanted);
        expect(faultsOf(seenThere, wanted), scene.name).toEqual({});
      }
      expect(await watched.alarms()).toEqual([]);
    } finally {
      shop.close();
    }
  });
});
