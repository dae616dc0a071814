import { PLACEMENTS, type Config, type Placement } from '@uptier/core';
import { readConsent, type ConsentPage } from '@uptier/platforms/consent';
import { detectPage } from '@uptier/platforms/detect';
import type { Detection, Found, Platform } from '@uptier/platforms';
import { knownAt, type Known } from './known.js';
import { pathNow } from './path-now.js';

/** Whom a page's context is asked of. */
export interface Asked {
  readonly config: Config | undefined;
  /** What the page has stated so far. */
  readonly known: () => Known;
  readonly platform: Platform;
  /** Where the shop tells of its customer. */
  readonly customer: string | undefined;
  readonly feed: Promise<unknown>;
  /** Hears what was ignored. */
  readonly tell: (problem: string) => void;
}

/** What the page is about. */
export interface PageContext {
  /** A context for the core, to be read as outside data. */
  read(): Promise<unknown>;
  /** The kind of page, where that shows. */
  placement(): Placement | undefined;
  /** Which source told which fact, at the last reading. */
  found(): readonly Found[];
  /** Calls `listen` when it is another one, until the returned function is called. */
  follow(listen: () => void): () => void;
}

/** The first offers need what the page says, and the main thread to be drawn: it is followed after them, in ms. */
const SOON = 500;

/** Follows a little later. What has changed until then is noticed as soon as it is followed. */
function followSoon(follow: () => () => void): () => void {
  let stop: (() => void) | undefined;
  const timer = setTimeout(() => (stop = follow()), SOON);
  return () => {
    clearTimeout(timer);
    stop?.();
  };
}

const found = (detection: Detection): PageContext => ({
  read: () => detection.read(),
  placement() {
    const placement = detection.placement();
    return PLACEMENTS.find((known) => known === placement);
  },
  found: () => detection.found(),
  follow: (listen) => detection.onChange(listen),
});

/** What the page's own consent tools say counts where the page itself does not say. */
const withConsent = (context: PageContext, { onChange }: Platform): PageContext => ({
  ...context,
  read: async () => ({
    consent: readConsent(window as ConsentPage),
    ...Object(await context.read()),
  }),
  follow(listen) {
    const stops = [followSoon(() => context.follow(listen)), onChange?.(listen)];
    document.addEventListener('visitorConsentCollected', listen);
    return () => {
      stops.forEach((stop) => stop?.());
      document.removeEventListener('visitorConsentCollected', listen);
    };
  },
});

/** Makes what a page is about from what it states, what its platform knows, and what is found in it. */
export function pageContext({ config, known, ...asked }: Asked): PageContext {
  // A currency that the tag names is stated, too.
  const named = config?.currency === undefined ? {} : { currency: config.currency };
  const stated = () => ({ ...named, ...knownAt(known(), pathNow()) });
  return withConsent(found(detectPage(window, { ...asked, stated })), asked.platform);
}
