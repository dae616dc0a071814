import { own } from '../own.js';

/** The newest entries are read. A page that is open for a day gathers many. */
const MOST = 1000;

/** One GA4 event of the data layer. */
export interface Ga4Event {
  readonly name: string;
  /** Its place in the data layer. */
  readonly at: number;
  /** A parameter: tag managers write them under `ecommerce`, or beside the event's name. */
  readonly get: (parameter: string) => unknown;
}

function readEvent(entry: unknown, at: number): Ga4Event | undefined {
  // What `gtag('event', name, parameters)` leaves: its arguments.
  const isCall = own(entry, 0) === 'event';
  const name = isCall ? own(entry, 1) : own(entry, 'event');
  // Our own events say what the shop says of its cart, too: counted twice, a line would be two.
  if (typeof name !== 'string' || own(entry, 'uptier') !== undefined) return undefined;
  const parameters = isCall ? own(entry, 2) : own(entry, 'ecommerce');
  return { name, at, get: (key) => own(parameters, key) ?? (isCall ? undefined : own(entry, key)) };
}

/** The events in a data layer, oldest first. */
export function readEvents(layer: unknown): Ga4Event[] {
  if (!Array.isArray(layer)) return [];
  const events: Ga4Event[] = [];
  for (let at = Math.max(0, layer.length - MOST); at < layer.length; at++) {
    const event = readEvent(own(layer, at), at);
    if (event) events.push(event);
  }
  return events;
}
