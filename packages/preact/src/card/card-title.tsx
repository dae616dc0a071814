import type { Product } from '@uptier/core';
import { part } from '../part/part.js';

interface CardTitleProps {
  readonly product: Product;
  /** He follows the link. */
  readonly onVisit: (() => void) | undefined;
}

/** What is offered: the title, which leads to the product, and the tier if the title does not name it. */
export function CardTitle({ product, onVisit }: CardTitleProps) {
  const { title, tierName, url } = product;
  return (
    <>
      <h3 {...part('title')}>
        {/* Without an address it is plain text. */}
        <a {...part('link')} {...(url && { href: url, onClick: onVisit })}>
          {/* It may be written in another direction than the page. */}
          <bdi>{title}</bdi>
        </a>
      </h3>
      {tierName && !title.includes(tierName) && (
        <p {...part('tier')}>
          <bdi>{tierName}</bdi>
        </p>
      )}
    </>
  );
}
