import type { Locator, Page } from '@playwright/test';

/** How many moves a finger makes on its way: fewer are a jump, which no browser takes for a swipe. */
const MOVES = 10;

/** Puts a finger down in the middle of something, moves it so many pixels, and lifts it. */
export async function swipe(
  page: Page,
  target: Locator,
  { x: across = 0, y: down = 0 }: { readonly x?: number; readonly y?: number },
): Promise<void> {
  const box = await target.boundingBox();
  if (!box) throw new Error('There is nothing to swipe.');
  const client = await page.context().newCDPSession(page);
  const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share?: number) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        share === undefined ? [] : [{ x: from.x + across * share, y: from.y + down * share }],
    });
  await touch('touchStart', 0);
  for (let move = 1; move <= MOVES; move++) {
    await touch('touchMove', move / MOVES);
    await page.waitForTimeout(16);
  }
  await touch('touchEnd');
  await client.detach();
}
