import { plainJson, type Report } from '@uptier/core';
import { ga4Event } from './ga4-event.js';
import { swappedEvent } from './swapped-event.js';
import { toldEvent } from './told-event.js';

/** Where analytics listens. */
export interface Listeners {
  /** The page's own `dataLayer`, where it has one; never made by us. */
  readonly dataLayer: () => unknown;
  /** The address that `data-analytics` names. */
  readonly beacon: string | undefined;
  readonly send: (url: string, body: string) => void;
  /** Names the page view. */
  readonly view: string;
}

/** The shop's own address hears of all, in one form; where GA4 has a name for it, with what GA4 hears. */
function bodyOf(report: Report, view: string): string | undefined {
  if (!('offer' in report)) return undefined;
  const { type } = report;
  return plainJson({ type, ...toldEvent(report, view), ...ga4Event(report, view) });
}

/** Tells whoever listens what happened. To be called with consent only. A listener that throws disturbs nobody. */
export function tellAnalytics(report: Report, { dataLayer, beacon, send, view }: Listeners): void {
  try {
    const layer = dataLayer();
    if (Array.isArray(layer))
      for (const event of [ga4Event(report, view), swappedEvent(report, view)])
        // GA4 would merge what an earlier event said of its items.
        if (event) layer.push({ ecommerce: null }, event);
    const body = beacon && bodyOf(report, view);
    if (beacon && body) send(beacon, body);
  } catch {
    // Analytics is nobody's reason to break a page.
  }
}
