import type { Link, LinkKind } from '@uptier/core';
import type { LinksById } from '../publish/assemble-feed.js';
import type { GivenLinks } from './given-link.js';
import { listsByKind } from './lists-by-kind.js';
import { MOST_LINKS } from './merchant-links.js';
import type { Similar } from './similar/find-similar.js';

/** Where links come from. The merchant's own come first, and nothing that is found replaces one of them. */
export interface LinkSources {
  /** What he has said in the review: a weight of 0 takes a link away. */
  readonly said: GivenLinks;
  /** What his export holds. */
  readonly exported: GivenLinks;
  /** What was bought with what. */
  readonly mined: LinksById;
  readonly similar: Similar;
  /** The ids of what is never offered. */
  readonly never: ReadonlySet<string>;
  readonly has: (id: string) => boolean;
}

const byWeight = ([a, x]: Link, [b, y]: Link): number => y - x || (a < b ? -1 : 1);

const rounded = (weight: number): number => Math.round(weight * 1000) / 1000;

const ofKind = (links: GivenLinks, id: string, kind: LinkKind): Link[] =>
  (links.get(id) ?? []).flatMap((link): Link[] =>
    link.kind === kind ? [[link.id, link.weight]] : [],
  );

function linksOf(id: string, kind: LinkKind, sources: LinkSources): Link[] {
  const { said, exported, mined, similar, never, has } = sources;
  const links = new Map<string, number>();
  for (const [to, weight] of [
    ...ofKind(said, id, kind),
    ...ofKind(exported, id, kind),
    ...(mined.get(id)?.[kind] ?? []),
    ...(kind === 'similar' ? similar.of(id) : []),
  ])
    if (to !== id && has(to) && !never.has(to) && !links.has(to)) links.set(to, rounded(weight));
  return [...links]
    .filter(([, weight]) => weight > 0)
    .slice(0, MOST_LINKS)
    .sort(byWeight);
}

/** Puts links of all sources together, of each product when it is asked for: strongest first, none that leads nowhere. */
export function mergeLinks(sources: LinkSources): LinksById {
  return { get: (id) => listsByKind((kind) => linksOf(id, kind, sources)) };
}
