/** What a visitor may be asked for, as Google's consent mode names it. */
const STORAGES = ['analytics_storage', 'personalization_storage'] as const;

type Stated = Readonly<Record<string, unknown>>;

/** A command of gtag lies in the data layer as an array or as a function's arguments. */
function commandOf(entry: unknown): Stated | undefined {
  if (typeof entry !== 'object' || entry === null || !('length' in entry)) return undefined;
  const [name, kind, stated] = Array.from(entry as ArrayLike<unknown>);
  const isConsent = name === 'consent' && (kind === 'default' || kind === 'update');
  if (!isConsent || typeof stated !== 'object' || stated === null) return undefined;
  // A default for some regions only: nobody here knows where the visitor is.
  return 'region' in stated ? undefined : (stated as Stated);
}

/**
 * Whether the visitor lets himself be remembered, by the newest commands of Google's consent mode in the data layer:
 * yes only where analytics may store and personalization is not refused. `undefined` where the page uses no consent mode.
 * https://developers.google.com/tag-platform/security/guides/consent
 */
export function googleConsent(dataLayer: unknown): boolean | undefined {
  if (!Array.isArray(dataLayer)) return undefined;
  const newest: Partial<Record<(typeof STORAGES)[number], unknown>> = {};
  for (const entry of dataLayer) {
    const stated = commandOf(entry);
    for (const storage of STORAGES) newest[storage] = stated?.[storage] ?? newest[storage];
  }
  const { analytics_storage: analytics, personalization_storage: personal = analytics } = newest;
  return analytics === undefined ? undefined : analytics === 'granted' && personal === 'granted';
}
