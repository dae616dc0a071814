import type { Offer, Slot } from '@uptier/core';
import { sayMoney } from '../say-money.js';
import { sayGain } from './say-gain.js';
import { useSeen } from './use-seen.js';

interface OfferCardProps {
  readonly slot: Slot;
  readonly offer: Offer;
  readonly onAccept: () => void;
  readonly onDecline: () => void;
}

/** One offer: what it is, what the shopper gets more of, what it costs, a yes and a no. */
export function OfferCard({ slot, offer, onAccept, onDecline }: OfferCardProps) {
  const { product, action, price, gains, held } = offer;
  const element = useSeen(slot, offer);
  return (
    <li ref={element}>
      <img src={product.image?.src} alt="" width="120" height="120" />
      <div>
        <a href={product.url}>{product.title}</a>
        {action === 'swap' && <small>in place of {held?.title}</small>}
        {gains.map((gain) => (
          <p key={sayGain(gain)}>{sayGain(gain)}</p>
        ))}
        <p className="price">
          {sayMoney(price.pay)}
          {price.difference !== undefined && <small>{sayMoney(price.difference)} more</small>}
        </p>
        {action === 'visit' ? (
          <a href={product.url}>Look at it</a>
        ) : (
          <button type="button" className="main" onClick={onAccept}>
            {action === 'swap' ? 'Upgrade' : 'Add'}
            <span className="unseen"> {product.title}</span>
          </button>
        )}
        <button type="button" onClick={onDecline}>
          No, thanks<span className="unseen">: {product.title}</span>
        </button>
      </div>
    </li>
  );
}
