import type { Offer } from '@uptier/core';
import { part } from '../part/part.js';

/** From what to what: "64 GB → Phone 128 GB". What comes beside something stands alone. */
export function VersionStep({ offer: { role, held, product } }: { readonly offer: Offer }) {
  const { title, tierName = '' } = product;
  const from = role === 'upgrade' && (held?.tierName ?? held?.title);
  return (
    <p {...part('versions')}>
      {from && (
        <>
          {/* Two names may be written in different directions. */}
          <bdi {...part('from')}>{from}</bdi> <span {...part('arrow')}>→</span>{' '}
        </>
      )}
      <bdi {...part('to')}>{title.includes(tierName) ? title : `${title} ${tierName}`}</bdi>
    </p>
  );
}
