import type { Report } from '@uptier/core';
import type { LoadChunk } from '../boot/load-chunk.js';
import type { tellAnalytics as TellAnalytics } from '../chunks/analytics.js';

interface Asked {
  readonly load: LoadChunk;
  /** Where the shop itself listens. */
  readonly beacon: string | undefined;
  /** Whether the visitor agrees, now. */
  readonly isConsented: () => boolean;
}

const dataLayer = (): unknown => (window as { dataLayer?: unknown }).dataLayer;

/** Makes what tells analytics of each report. Without consent, or with nobody who listens, nothing is even loaded. */
export function analyticsOf({ load, beacon, isConsented }: Asked): (report: Report) => void {
  const view = Math.random().toString(36).slice(2);
  const listeners = {
    dataLayer,
    beacon,
    view,
    send: (url: string, body: string) => void navigator.sendBeacon(url, body),
  };
  return (report) => {
    if (!('offer' in report) || !isConsented() || !(beacon || Array.isArray(dataLayer()))) return;
    load<{ tellAnalytics: typeof TellAnalytics }>('analytics').then(
      // He may have changed his mind while it was loaded.
      ({ tellAnalytics }) => isConsented() && tellAnalytics(report, listeners),
      // Nobody but the statistics misses it.
      () => {},
    );
  };
}
