import type { Page } from '@playwright/test';
import { PICTURE } from './picture.js';

const body = PICTURE.body.toString('base64');
const responseHeaders = [{ name: 'content-type', value: PICTURE.type }];

/** An address as a pattern of the DevTools protocol. What follows the `#` is no part of a request. */
const exactly = (href: string): string => href.split('#')[0]!.replace(/[*?\\]/g, String.raw`\$&`);

/**
 * Answers the pictures on other sites that a feed names: one that fails would be taken away, now or later. Only these
 * are stopped on their way. Playwright's own routes stop each request of the page's own site as well, and switch off the
 * browser's cache: of a page of 200 products that is most of the time.
 */
export async function answerElsewhere(page: Page, named: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  session.on('Fetch.requestPaused', ({ requestId, resourceType }) => {
    const answer =
      resourceType === 'Image'
        ? session.send('Fetch.fulfillRequest', {
            requestId,
            responseCode: 200,
            responseHeaders,
            body,
          })
        : session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
    // The page may have gone on meanwhile.
    answer.catch(() => {});
  });
  const patterns = ['https://*', ...named.map(exactly)].map((urlPattern) => ({ urlPattern }));
  await session.send('Fetch.enable', { patterns });
}
