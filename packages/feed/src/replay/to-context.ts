import { readContext, readVisitor, type Context, type FeedHead } from '@uptier/core';
import type { Finding, Place } from '../findings/finding.js';

/** What is stated of a moment in a shop: JSON of anybody's. */
export type Stated = Readonly<Record<string, unknown>>;

/** Of what a context leaves open: when, and in which language. */
interface Defaults {
  readonly now: number;
  readonly head: Pick<FeedHead, 'locale'>;
  readonly place: Place;
}

export const isObject = (value: unknown): value is Stated =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function momentIn(value: unknown): number | undefined {
  const moment = typeof value === 'string' ? Date.parse(value) : value;
  return typeof moment === 'number' && Number.isFinite(moment) ? moment : undefined;
}

/**
 * Reads a stated context as a page does: what cannot be read is unknown, or taken for what brings fewer offers, and
 * told. A `visitor` stands for the memory that a page would have.
 */
export function toContext(
  stated: Stated,
  { now, head, place }: Defaults,
): { context: Context; findings: Finding[] } {
  const { context, warnings } = readContext(stated);
  const visitor = readVisitor(stated['visitor']);
  const findings = warnings.map(({ path, problem }): Finding => ({
    severity: 'warning',
    code: 'context-not-read',
    place: { ...place, path },
    message: `This part of the context cannot be read: ${problem}.`,
  }));
  return {
    context: {
      ...(head.locale !== undefined && { locale: head.locale }),
      ...context,
      ...(visitor && { visitor }),
      now: momentIn(stated['now']) ?? now,
    },
    findings,
  };
}
