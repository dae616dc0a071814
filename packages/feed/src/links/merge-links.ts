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

const NONE: readonly Link[] = [];

/** In so few it is quicker to look through them than to keep a set. */
const FEW = 12;

const ofKind = (links: GivenLinks, id: string, kind: LinkKind): readonly Link[] =>
  links.get(id)?.flatMap((link): Link[] => (link.kind === kind ? [[link.id, link.weight]] : [])) ??
  NONE;

/** Of a large shop this is asked three million times, mostly in vain: what is empty makes nothing. */
function linksOf(id: string, kind: LinkKind, sources: LinkSources): readonly Link[] {
  const { said, exported, mined, similar, never, has } = sources;
  const lists = [
    ofKind(said, id, kind),
    ofKind(exported, id, kind),
    mined.get(id)?.[kind] ?? NONE,
    kind === 'similar' ? similar.of(id) : NONE,
  ].filter(({ length }) => length > 0);
  if (lists.length === 0) return NONE;
  const known = lists.length > 1 || lists[0]!.length > FEW ? new Set<string>() : undefined;
  const links: Link[] = [];
  for (const list of lists)
    for (const [to, weight] of list) {
      const isKnown = known ? known.has(to) : links.some(([other]) => other === to);
      if (to === id || isKnown || !has(to) || never.has(to)) continue;
      known?.add(to);
      links.push([to, rounded(weight)]);
    }
  return links
    .filter(([, weight]) => weight > 0)
    .slice(0, MOST_LINKS)
    .sort(byWeight);
}

/** Puts links of all sources together, of each product when it is asked for: strongest first, none that leads nowhere. */
export function mergeLinks(sources: LinkSources): LinksById {
  return { get: (id) => listsByKind((kind) => linksOf(id, kind, sources)) };
}
