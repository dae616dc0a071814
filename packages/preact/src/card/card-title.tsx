import type { Product } from '@uptier/core';
import { part } from '../part/part.js';

/** What is offered: the title, which leads to the product, and the tier if the title does not name it. */
export function CardTitle({ product }: { readonly product: Product }) {
  const { title, tierName, url } = product;
  return (
    <>
      <h3 {...part('title')}>
        {/* Without an address it is plain text. */}
        <a {...part('link')} {...(url && { href: url })}>
          {title}
        </a>
      </h3>
      {tierName && !title.includes(tierName) && <p {...part('tier')}>{tierName}</p>}
    </>
  );
}
