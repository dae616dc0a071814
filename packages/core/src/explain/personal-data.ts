import type { Catalog } from '../catalog/catalog.js';
import type { Decision, TraceRow } from '../decide/decision.js';
import type { Offer } from '../offer/offer.js';

/** Whose data counted when an offer was chosen, apart from the page, the cart and the order. */
export interface PersonalData {
  /** What the visitor looked at in this browser. */
  readonly visits: boolean;
  /** What the shop states of its customer, or remembers of the visitor. */
  readonly customer: boolean;
}

const isOf = (offer: Offer, row: TraceRow): boolean =>
  row.product === offer.product.id &&
  row.role === offer.role &&
  row.source === offer.source &&
  !row.refusedBy.length;

/** Whether a condition asks about the person, at whatever depth. */
const asksAboutPerson = (condition: unknown): boolean =>
  typeof condition === 'object' &&
  condition !== null &&
  Object.entries(condition).some(
    ([key, value]) => /^(?:customer|visitor)\./.test(key) || asksAboutPerson(value),
  );

/**
 * Which personal data an offer was chosen with. A decision without a trace knows only what the offer's campaign
 * asks for, not what counted in the score.
 */
export function personalData(
  offer: Offer,
  { trace = [] }: Decision,
  { head }: Catalog,
): PersonalData {
  const { affinity = 0.5, mood = 0.5 } = trace.find((row) => isOf(offer, row))?.factors ?? {};
  const campaign = head.campaigns.find(({ id }) => id === offer.campaign);
  // 0.5 is what a factor counts where it knows nothing of the person.
  return { visits: affinity !== 0.5, customer: mood !== 0.5 || asksAboutPerson(campaign?.when) };
}
