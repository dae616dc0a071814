import type { Page } from '@playwright/test';
import { answerElsewhere } from './answer-elsewhere.js';
import { isAddress } from './limits.js';
import { standGuard, type Guarded } from './stand-guard.js';

/** What a page did that it should not even have tried. */
export interface Watched {
  /** All of it so far. */
  alarms(): Promise<string[]>;
}

/** What the policy says of a picture's address that no browser can read: nobody is asked for it. */
const NOWHERE = 'img-src  ';

/** The addresses on other sites that a feed of these payloads names. */
const namedElsewhere = (payloads: readonly string[], origin: string): string[] =>
  payloads.flatMap((payload) => {
    if (!isAddress(payload) || !URL.canParse(payload, origin)) return [];
    const { href, origin: of } = new URL(payload, origin);
    return of === origin ? [] : [href];
  });

/**
 * Watches a page of a shop from its start: dialogs, errors, requests for other sites. A feed may name pictures anywhere;
 * those that the payloads themselves name are let pass.
 */
export async function watchPage(
  page: Page,
  origin: string,
  payloads: readonly string[],
): Promise<Watched> {
  const seen: string[] = [];
  const named = namedElsewhere(payloads, origin);
  const isNamed = (text: string): boolean => named.some((href) => text.includes(href));
  page.on('dialog', (dialog) => {
    seen.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', ({ message }) => seen.push(`error ${message}`));
  page.on('popup', () => seen.push('popup'));
  page.on('framenavigated', (frame) => {
    if (!frame.url().startsWith(origin)) seen.push(`gone to ${frame.url()}`);
  });
  page.on('request', (request) => {
    if (request.url().startsWith(origin)) return;
    if (request.resourceType() === 'image' && isNamed(request.url())) return;
    seen.push(`request ${request.url()}`);
  });
  await page.addInitScript(standGuard);
  // Whoever answers has each request of the page's own site stopped on its way too, and few payloads name another.
  if (named.length > 0) await answerElsewhere(page, named);
  return {
    async alarms() {
      const told = await page.evaluate(() => {
        const { alarms, newNames } = window as unknown as Guarded;
        return [...alarms, ...newNames()];
      });
      return [...seen, ...told.filter((alarm) => alarm !== NOWHERE && !isNamed(alarm))];
    },
  };
}
