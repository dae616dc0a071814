import { expect } from '@playwright/test';
import { faultsOf } from '../hostile/faults-of.js';
import { hostileFeed } from '../hostile/hostile-feed.js';
import { inShards } from '../hostile/in-shards.js';
import { quickPayloads } from '../hostile/payloads-of-run.js';
import { readAll } from '../hostile/read-all.js';
import { scenes } from '../hostile/scenes.js';
import { serveHostile } from '../hostile/serve-hostile.js';
import { showScene } from '../hostile/show-scene.js';
import { watchPage } from '../hostile/watch-page.js';
import { test } from '../steps/test.js';

test.describe.configure({ timeout: 240_000 });
test.use({ trace: 'off' });

test('200 payloads of different kinds, in a feed of many files: nothing runs, and each comes out as it is', async ({
  page,
}) => {
  const { head, shards } = inShards(hostileFeed(quickPayloads));
  const shop = await serveHostile({ feed: head, shards });
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).pathname));
  try {
    const watched = await watchPage(page, shop.origin, quickPayloads);
    await page.goto(shop.origin);
    for (const scene of scenes) {
      await showScene(page, scene, quickPayloads);
      const wanted = quickPayloads.map(scene.wanted);
      const drawn = await readAll(page, '#place > *', wanted);
      expect(faultsOf(drawn, wanted), scene.name).toEqual({});
    }
    expect(await watched.alarms()).toEqual([]);
    expect([...asked].filter((path) => path.startsWith('/feed-b1-'))).toHaveLength(shards.length);
  } finally {
    shop.close();
  }
});
