interface CustomerPrivacy {
  analyticsProcessingAllowed?: unknown;
  preferencesProcessingAllowed?: unknown;
}

/**
 * Whether the visitor lets himself be remembered, by Shopify's customer privacy API: yes only where analytics and
 * preferences may both be processed. `undefined` where the page has not loaded that API.
 * https://shopify.dev/docs/api/customer-privacy
 */
export function shopifyConsent(shopify: unknown): boolean | undefined {
  const privacy = (shopify as { customerPrivacy?: CustomerPrivacy } | undefined)?.customerPrivacy;
  const ask = (name: keyof CustomerPrivacy): unknown => {
    const asked = privacy?.[name];
    return typeof asked === 'function' ? (asked.call(privacy) as unknown) : undefined;
  };
  const analytics = ask('analyticsProcessingAllowed');
  return analytics === undefined
    ? undefined
    : analytics === true && ask('preferencesProcessingAllowed') === true;
}
