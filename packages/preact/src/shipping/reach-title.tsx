import type { Product } from '@uptier/core';
import { part } from '../part/part.js';

interface ReachTitleProps {
  readonly product: Product;
  readonly onVisit: () => void;
}

/** What it is. Where it has a page of its own, the way there. */
export function ReachTitle({ product: { title, url }, onVisit }: ReachTitleProps) {
  return url ? (
    <a {...part('title')} href={url} onClick={onVisit}>
      {title}
    </a>
  ) : (
    <span {...part('title')}>{title}</span>
  );
}
