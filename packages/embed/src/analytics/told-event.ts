import type { Placed, Report } from '@uptier/core';
import { decimal } from './decimal.js';

/** A report of an offer. */
export type OfferReport = Extract<Report, Placed>;

/** What a report tells of its offer: in one form, whatever happened and whoever listens. */
export interface ToldEvent {
  /** The same for the same happening: whoever hears of it twice can tell. */
  readonly event_id: string;
  readonly uptier: Readonly<Record<string, unknown>>;
}

/** What is told of a report. `view` names the page view, so that ids do not meet again. */
export function toldEvent(report: OfferReport, view: string): ToldEvent {
  const { type, slot, offer, position, arms } = report;
  const { id, role, source, price, quantity } = offer;
  // What is taken once more after an undo has happened once more.
  const turn = 'turn' in report ? [report.turn] : [];
  return {
    event_id: [view, type, slot.id, id, ...turn].join(':'),
    uptier: {
      placement: slot.placement,
      offer: id,
      role,
      source,
      position,
      arms: arms
        .filter(({ counted }) => counted)
        .map(({ experiment, arm }) => `${experiment}:${arm}`),
      value: decimal(price.pay * quantity, price),
      currency: price.currency,
    },
  };
}
