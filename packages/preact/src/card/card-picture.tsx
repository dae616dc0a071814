import { useSignal } from '@preact/signals';
import type { Product } from '@uptier/core';
import { part } from '../part/part.js';

/** The product's picture; its initial where there is none or it does not load. */
export function CardPicture({ product: { image, title } }: { readonly product: Product }) {
  const broken = useSignal<string | undefined>(undefined);
  return image && image.src !== broken.value ? (
    <img
      {...part('picture')}
      src={image.src}
      // The title beside it says what it is.
      alt={image.alt ?? ''}
      loading="lazy"
      onError={() => {
        broken.value = image.src;
      }}
    />
  ) : (
    <span {...part('placeholder')} aria-hidden="true">
      {/./u.exec(title)?.[0]}
    </span>
  );
}
