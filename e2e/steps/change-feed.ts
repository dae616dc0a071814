import type { Page } from '@playwright/test';

/** What tests change in the demo shop's feed. */
interface DemoFeed {
  readonly policy: object;
  readonly products: readonly object[];
}

/** Gives the page another feed than the shop's, made of that; no sooner than it is made. */
export async function changeFeed(
  page: Page,
  change: (feed: DemoFeed) => object | Promise<object>,
): Promise<void> {
  await page.route('**/uptier/feed.json', async (route) => {
    const feed = (await (await route.fetch()).json()) as DemoFeed;
    await route.fulfill({ json: await change(feed) });
  });
}
