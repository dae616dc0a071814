import { googleConsent } from './google-consent.js';
import { shopifyConsent } from './shopify-consent.js';

/** Where consent may be stated on a page. */
export interface ConsentPage {
  readonly dataLayer?: unknown;
  readonly Shopify?: unknown;
}

/**
 * Whether the visitor lets himself be remembered, by what the page's own consent tools say: yes only where all that
 * speak say yes. `undefined` where none does. Never throws, whatever stands on the page.
 */
export function readConsent(page: ConsentPage): boolean | undefined {
  const said = [
    (): boolean | undefined => shopifyConsent(page.Shopify),
    (): boolean | undefined => googleConsent(page.dataLayer),
  ].map((ask) => {
    try {
      return ask();
    } catch {
      // A tool that cannot be asked has not agreed.
      return false;
    }
  });
  const known = said.filter((one) => one !== undefined);
  return known.length ? known.every(Boolean) : undefined;
}
