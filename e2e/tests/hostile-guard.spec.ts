import { expect } from '@playwright/test';
import { faultsOf } from '../hostile/faults-of.js';
import { kindsOf, sortOf } from '../hostile/kinds-of.js';
import { allPayloads } from '../hostile/payloads.js';
import { quickPayloads, seenPayloads } from '../hostile/payloads-of-run.js';
import { readAll } from '../hostile/read-all.js';
import { serveHostile } from '../hostile/serve-hostile.js';
import { watchPage } from '../hostile/watch-page.js';
import { test } from '../steps/test.js';

const ELSEWHERE = 'http://elsewhere.example';
const NAMED = `${ELSEWHERE}/named.svg`;

/** What does harm, the HTML of it, and what the guard tells then. */
const HARMFUL = [
  ['a script that runs', '<script>alert(1)</script>', 'alert'],
  ['a handler that runs', '<img src="/picture.svg" onload="prompt(1)">', 'prompt'],
  ['a script that fails', '<script>null.x</script>', 'Cannot read properties of null'],
  ['a script that writes', '<script>document.write(1)</script>', 'write'],
  ['a frame of its own', '<iframe src="javascript:parent.confirm(1)"></iframe>', 'confirm'],
  ['a yes that nobody said', '<script>uptier[0][1].changeCart({ add: [] })</script>', 'cart {'],
  ['a name on the window', '<script>window.onWindow = 1</script>', 'onWindow'],
  ['a name on every object', '<script>Object.prototype.onAll = 1</script>', 'onAll'],
  ['a script from elsewhere', `<script src="${ELSEWHERE}/a.js"></script>`, '/a.js'],
  ['a picture that no payload names', `<img src="${ELSEWHERE}/b.svg">`, '/b.svg'],
  ['a safe picture that none names', '<img src="https://safe.example/c.svg">', '/c.svg'],
  ['a script in the place of a picture', `<script src="${NAMED}"></script>`, '/named.svg'],
  ['a style from elsewhere', `<link rel="stylesheet" href="${ELSEWHERE}/d.css">`, '/d.css'],
  ['a picture of a style', `<p style="background:url(${ELSEWHERE}/e.svg)">x</p>`, '/e.svg'],
  ['a message', `<script>fetch('${ELSEWHERE}/f').catch(() => 0)</script>`, '/f'],
  ['a beacon', `<script>navigator.sendBeacon('${ELSEWHERE}/g')</script>`, '/g'],
  ['a frame from elsewhere', `<iframe src="${ELSEWHERE}/h"></iframe>`, '/h'],
] as const;

test('the guard of hostile pages tells of what runs and of what leaves, and of a named picture nothing', async ({
  page,
}) => {
  const harmless = `<img src="${NAMED}"><img src="/picture.svg">`;
  const drawn = [harmless, ...HARMFUL.map(([, html]) => html)];
  const shop = await serveHostile({ feed: {}, drawn });
  try {
    const watched = await watchPage(page, shop.origin, [NAMED]);
    await page.goto(`${shop.origin}/drawn/0`);
    const areDrawn = await page
      .locator('img')
      .evaluateAll((all: HTMLImageElement[]) => all.map(({ naturalWidth }) => naturalWidth > 0));
    expect(areDrawn).toEqual([true, true]);
    expect(await watched.alarms()).toEqual([]);
    for (const [at, [what, , told]] of HARMFUL.entries()) {
      await page.goto(`${shop.origin}/drawn/${at + 1}`);
      const isTold = (alarm: string): boolean =>
        told.startsWith('/')
          ? alarm.startsWith('request http') && alarm.endsWith(told)
          : alarm.includes(told);
      const look = async () => (await watched.alarms()).some(isTold);
      await expect.poll(look, { message: what, intervals: [20] }).toBe(true);
    }
  } finally {
    shop.close();
  }
});

test('what is read of hostile pages tells of a text that is lost or altered, and of what is not ours', async ({
  page,
}) => {
  await page.setContent(
    '<div id="one"><b part="title">as it is</b><b part="tier">alt&lt;ered</b><i>x</i>' +
      '<a href="javascript:1" onclick="1">y</a></div>',
  );
  const texts = { title: ['as it is'], tier: ['alt<er'], gain: ['lost'] };
  const wanted = [{ texts }];
  expect(faultsOf(await readAll(page, '#one', wanted), wanted)).toEqual({
    tier: ['alt<er'],
    gain: ['lost'],
    strange: ['i', 'javascript:1', 'onclick'],
  });
});

test('each vector of the list in which they span lines is tried whole, and none is lost', () => {
  const whole = /^<div id="(\d+)">(?![^]*<div id="\d)[^]*\/\/\["'`-->\]\]>\]<\/div>$/;
  const ids = new Set(allPayloads.flatMap((payload) => whole.exec(payload)?.[1] ?? []));
  expect([...ids].map(Number)).toEqual(Array.from({ length: 139 }, (_, i) => i + 1));
});

test('the quick run has, of each sort of danger, a third of the kinds that there are, and texts of many lines', () => {
  const perSort = (payloads: readonly string[]): Map<string, number> => {
    const kinds = [...new Set(payloads.flatMap(kindsOf))];
    return new Map(
      [...new Set(kinds.map(sortOf))].map((sort) => [
        sort,
        kinds.filter((kind) => sortOf(kind) === sort).length,
      ]),
    );
  };
  const quick = perSort(quickPayloads);
  const few = [...perSort(seenPayloads)].filter(([sort, all]) => (quick.get(sort) ?? 0) < all / 3);
  expect(few).toEqual([]);
  expect(quickPayloads.filter((payload) => payload.includes('\n')).length).toBeGreaterThan(20);
  expect(quickPayloads).toHaveLength(200);
});
