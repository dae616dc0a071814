import { useSignal } from '@preact/signals';
import type { CardSlotProps } from '@uptier/preact';
import { pill } from './pill.js';

/** A price as the demo shop would write it: a page's own card writes its own. */
const priceIn = ({ currency, exponent, pay }: CardSlotProps['offer']['price']): string =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).format(pay / 10 ** exponent);

const lying = {
  flex: 1,
  display: 'flex',
  flexWrap: 'wrap',
  alignContent: 'space-between',
  gap: '12px',
  padding: '12px',
} as const;
const text = { flex: '1 1 7em', display: 'grid', gap: '4px', alignContent: 'start' };
const tile = { width: '72px', height: '72px', borderRadius: '8px', background: '#f2f2f2' };

/** A card that lies down: a small picture, and beside it what it is, what it costs and one button. */
export function OwnCard({ offer, onAccept, onVisit }: CardSlotProps) {
  const said = useSignal('Take it');
  const { product, price } = offer;
  const take = async () => {
    said.value = 'One moment …';
    const { status } = await onAccept();
    said.value = status === 'done' ? 'It is yours' : 'Once more';
  };
  return (
    <article style={lying}>
      {product.image ? (
        <img src={product.image.src} alt="" loading="lazy" style={tile} />
      ) : (
        <span style={tile} />
      )}
      <div style={text}>
        <a href={product.url ?? ''} onClick={onVisit} style={{ color: 'inherit', fontWeight: 600 }}>
          {product.title.slice(0, 60)}
        </a>
        {product.price === undefined ? 'Ask us' : priceIn(price)}
      </div>
      <button
        type="button"
        class="own uptier-own"
        style={{ ...pill, flexBasis: '100%' }}
        aria-label={`${said.value}: ${product.title}`}
        onClick={() => void take()}
      >
        {said.value}
      </button>
    </article>
  );
}
