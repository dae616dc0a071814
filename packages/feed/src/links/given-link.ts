import type { LinkKind } from '@uptier/core';

/** A tie that the merchant has made: in his export, in links.csv or in pins.csv. */
export interface GivenLink {
  readonly kind: LinkKind;
  readonly id: string;
  /** 0..1 */
  readonly weight: number;
}

/** Ties by the id of the product that they begin at. */
export type GivenLinks = Map<string, GivenLink[]>;

/** Adds a tie, of which the first of its kind between two products counts. */
export function giveLink(links: GivenLinks, from: string, link: GivenLink): void {
  const own = links.get(from);
  if (!own) links.set(from, [link]);
  else if (!own.some(({ kind, id }) => kind === link.kind && id === link.id)) own.push(link);
}
