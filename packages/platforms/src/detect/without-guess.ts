import type { Merged } from './merge-told.js';
import { own } from './own.js';

/** The context without the product that only the address speaks for, where the page is known to be no product's. */
export function withoutGuess({ context, found }: Merged): Merged {
  const placement = own(context['page'], 'placement');
  const isGuess = found.some(({ fact, source }) => fact === 'product' && source === 'address');
  if (!isGuess || placement === undefined || placement === 'product') return { context, found };
  const { product: _, ...rest } = context;
  return { context: rest, found: found.filter(({ fact }) => fact !== 'product') };
}
