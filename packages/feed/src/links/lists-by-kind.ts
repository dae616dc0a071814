import type { Link, LinkKind } from '@uptier/core';
import type { ProductLinks } from '../publish/assemble-feed.js';
import { LINK_KINDS } from './link-kinds.js';

/** The links of one product, kind by kind; nothing where it has none. `place` is that of the kind in `LINK_KINDS`. */
export function listsByKind(
  listOf: (kind: LinkKind, place: number) => readonly Link[],
): ProductLinks | undefined {
  const lists = LINK_KINDS.flatMap((kind, place): [LinkKind, readonly Link[]][] => {
    const list = listOf(kind, place);
    return list.length ? [[kind, list]] : [];
  });
  return lists.length ? (Object.fromEntries(lists) as ProductLinks) : undefined;
}
