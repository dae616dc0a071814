import type { Family, GivenFamilies, GivenPlace } from './family.js';

/** Whether it is open where a product stands: nothing is said of it, or only that what was proposed is right. */
export const isOpen = (place: GivenPlace | undefined): boolean =>
  place === undefined || place.proposed !== undefined;

/** A family without what the merchant has placed elsewhere; one of a single tier is none. */
export function unplaced(family: Family, given: GivenFamilies): Family[] {
  const members = family.members.filter(({ id }) => {
    const place = given.get(id);
    return place === undefined || (isOpen(place) && place.family === family.id);
  });
  return new Set(members.map(({ tier }) => tier)).size > 1 ? [{ ...family, members }] : [];
}
