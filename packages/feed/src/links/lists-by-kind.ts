import type { Link, LinkKind } from '@uptier/core';
import type { ProductLinks } from '../publish/assemble-feed.js';
import { LINK_KINDS } from './link-kinds.js';

/** The links of one product, kind by kind; nothing where it has none. `place` is that of the kind in `LINK_KINDS`. */
export function listsByKind(
  listOf: (kind: LinkKind, place: number) => readonly Link[],
): ProductLinks | undefined {
  let lists: Partial<Record<LinkKind, readonly Link[]>> | undefined;
  for (const [place, kind] of LINK_KINDS.entries()) {
    const list = listOf(kind, place);
    if (list.length > 0) (lists ??= {})[kind] = list;
  }
  return lists;
}
