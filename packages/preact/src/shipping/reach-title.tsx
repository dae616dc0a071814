import type { Product } from '@uptier/core';
import { part } from '../part/part.js';

interface ReachTitleProps {
  readonly product: Product;
  readonly onVisit: () => void;
}

/** What it is, in whatever direction that is written. Where it has a page of its own, the way there. */
export function ReachTitle({ product: { title, url }, onVisit }: ReachTitleProps) {
  return url ? (
    <a {...part('title')} href={url} onClick={onVisit}>
      <bdi>{title}</bdi>
    </a>
  ) : (
    <bdi {...part('title')}>{title}</bdi>
  );
}
